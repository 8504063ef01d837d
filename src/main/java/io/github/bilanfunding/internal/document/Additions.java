package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is written with a decision on one beneficiary, each null when it was not asked for.
 *
 * @param estimate the plan on usual answers, null too when none changes the plan
 * @param whatWouldHelp the changes that help
 * @param nextQuestions the next questions, in the order in which to ask them
 * @param paperwork the papers of its plan
 */
public record Additions(
        @Nullable Estimate estimate,
        @Nullable List<Help> whatWouldHelp,
        @Nullable List<Question> nextQuestions,
        @Nullable Paperwork paperwork) {

    /** What is wanted of a request and the decision on it; the advice is asked for only if it is wanted. */
    static Additions of(
            FundingEngine engine,
            FundingRequest request,
            FundingDecision decision,
            Set<Addition> wanted,
            Supplier<Advice> advice,
            Provider provider) {
        return new Additions(
                wanted.contains(Addition.ESTIMATE)
                        ? Estimate.of(engine, request).orElse(null)
                        : null,
                wanted.contains(Addition.ADVICE) ? advice.get().whatWouldHelp() : null,
                wanted.contains(Addition.QUESTIONS) ? Questions.of(engine, request) : null,
                wanted.contains(Addition.PAPERWORK)
                        ? Paperwork.of(request, decision, engine.catalogue(), provider)
                        : null);
    }
}
