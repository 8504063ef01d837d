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
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides request documents, of one beneficiary or several, and writes the result. */
final class Decisions {

    private final FundingEngine engine;
    private final Language language;

    private final @Nullable LocalDate earliestDay;

    Decisions(RulebookOptions options) {
        this(options, null);
    }

    /** Decisions of which the advice looks back to the first day on which a request can still be filed. */
    Decisions(RulebookOptions options, @Nullable LocalDate earliestDay) {
        this.engine = options.engine();
        this.language = options.language();
        this.earliestDay = earliestDay;
    }

    String text(RequestDocument document) {
        TextReport report = new TextReport(language);
        if (document instanceof RequestDocument.Single single) {
            Advice advice = advice(single.request());
            Beside beside = beside(advice, single.request());
            return report.of(advice, beside.nextQuestions(), beside.paperwork());
        }
        return report.of(engine.decide(((RequestDocument.Cohort) document).request()));
    }

    /**
     * The decision as indented JSON, for one beneficiary with what would help, what to ask next and its papers, with a line
     * break at its end.
     */
    String json(RequestDocument document) {
        if (document instanceof RequestDocument.Single single) {
            Advice advice = advice(single.request());
            Beside beside = beside(advice, single.request());
            return CanonicalJson.pretty(List.of(advice.decision(), beside), language) + "\n";
        }
        return CanonicalJson.pretty(decided(document), language) + "\n";
    }

    /** The decision as a page. */
    String html(RequestDocument document, PageProfile profile) {
        HtmlReport report = new HtmlReport(language);
        if (document instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            return switch (profile) {
                case ANNEX -> report.annex(single.request(), decision, engine.catalogue());
                case AUDIT -> report.auditFile(single.request(), decision, engine.catalogue());
            };
        }
        return report.of(engine.decide(((RequestDocument.Cohort) document).request()));
    }

    /** A record of the decision as indented JSON, with a line break at its end. */
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

    private Beside beside(Advice advice, FundingRequest request) {
        FundingDecision decision = advice.decision();
        return new Beside(
                advice.whatWouldHelp(),
                questions(decision, request),
                Paperwork.of(request, decision, engine.catalogue()));
    }

    /** What to ask next; nothing once every scheme is determined, whatever could still move an amount. */
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
     * What stands beside a decision on one beneficiary.
     *
     * @param whatWouldHelp the changes that help
     * @param nextQuestions what to ask while a scheme is undetermined, the first to ask first
     * @param paperwork what its plan asks to be put on paper
     */
    private record Beside(List<Help> whatWouldHelp, List<Question> nextQuestions, Paperwork paperwork) {}
}
