package io.github.bilanfunding.schema;

import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand beside a decision in its document.
 *
 * @param estimate the plan on usual answers
 * @param whatWouldHelp the changes that help
 * @param nextQuestions the next questions
 * @param paperwork the papers of the plan
 */
record Additions(
        @Nullable Estimate estimate,
        @Nullable List<Help> whatWouldHelp,
        @Nullable List<Question> nextQuestions,
        @Nullable Paperwork paperwork) {}
