package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.audit.DecisionRecord;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides request documents, for one beneficiary or a cohort, and writes the result. */
final class Decisions {

    private final FundingEngine engine;
    private final Language language;
    private final Provider provider;
    private final @Nullable LocalDate earliestDay;

    Decisions(RulebookOptions options) {
        this(options, Provider.UNKNOWN, null);
    }

    /** The papers are those of a provider, who has completed the requests. The advice also tries earlier request dates, back to {@code earliestDay} if it is not null. */
    Decisions(RulebookOptions options, Provider provider, @Nullable LocalDate earliestDay) {
        this.engine = options.engine();
        this.language = options.language();
        this.provider = provider;
        this.earliestDay = earliestDay;
    }

    String text(RequestDocument document) {
        TextReport report = new TextReport(language);
        if (document instanceof RequestDocument.Single single) {
            Advice advice = advice(single.request());
            List<Question> questions = questions(advice.decision(), single.request());
            return report.of(single.request(), advice, questions, engine.catalogue());
        }
        CohortRequest cohort = ((RequestDocument.Cohort) document).request();
        return report.of(cohort, engine.decide(cohort), engine.catalogue());
    }

    /**
     * The decision as indented JSON with a line break at its end. For one beneficiary, what would help, the next
     * questions and the papers are added.
     */
    String json(RequestDocument document) {
        if (document instanceof RequestDocument.Single single) {
            Advice advice = advice(single.request());
            Additions additions = additions(advice, single.request());
            return CanonicalJson.pretty(List.of(advice.decision(), additions), language) + "\n";
        }
        return CanonicalJson.pretty(decided(document), language) + "\n";
    }

    /** The decision as an HTML page. */
    String html(RequestDocument document, PageProfile profile) {
        HtmlReport report = new HtmlReport(language, provider);
        if (document instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            return switch (profile) {
                case ANNEX -> report.annex(single.request(), decision, engine.catalogue());
                case AUDIT -> report.auditFile(single.request(), decision, engine.catalogue());
            };
        }
        CohortRequest cohort = ((RequestDocument.Cohort) document).request();
        return report.of(cohort, engine.decide(cohort), engine.catalogue());
    }

    /** A decision record as indented JSON, with a line break at its end. */
    String record(RequestDocument document, RecordOption kind) {
        return CanonicalJson.pretty(recorded(document, kind == RecordOption.MASKED), language) + "\n";
    }

    /** The decision as JSON on one line, without a line break. */
    String jsonLine(RequestDocument document) {
        return CanonicalJson.compact(decided(document), language);
    }

    private Advice advice(FundingRequest request) {
        return earliestDay == null ? Advice.of(engine, request) : Advice.of(engine, request, earliestDay);
    }

    private Additions additions(Advice advice, FundingRequest request) {
        FundingDecision decision = advice.decision();
        return new Additions(
                advice.whatWouldHelp(),
                questions(decision, request),
                Paperwork.of(request, decision, engine.catalogue(), provider));
    }

    /** The next questions. Empty when no scheme is undetermined, even if an answer could still change an amount. */
    private List<Question> questions(FundingDecision decision, FundingRequest request) {
        return decision.schemes().stream().anyMatch(v -> v.status() == SchemeStatus.UNDETERMINED)
                ? Questions.of(engine, request)
                : List.of();
    }

    private Record decided(RequestDocument document) {
        return document instanceof RequestDocument.Single single
                ? engine.decide(single.request())
                : engine.decide(((RequestDocument.Cohort) document).request());
    }

    private Record recorded(RequestDocument document, boolean masked) {
        if (document instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            return masked ? DecisionRecord.masked(decision) : DecisionRecord.full(single.request(), decision);
        }
        CohortRequest request = ((RequestDocument.Cohort) document).request();
        CohortDecision decision = engine.decide(request);
        return masked ? DecisionRecord.masked(decision) : DecisionRecord.full(request, decision);
    }

    /**
     * What is written with a decision for one beneficiary.
     *
     * @param whatWouldHelp the changes that help
     * @param nextQuestions the next questions while a scheme is undetermined, in the order in which to ask them
     * @param paperwork the papers of its plan
     */
    private record Additions(List<Help> whatWouldHelp, List<Question> nextQuestions, Paperwork paperwork) {}
}
