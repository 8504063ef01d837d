package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.audit.DecisionRecord;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.internal.document.Written;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.report.CohortAnswer;
import io.github.bilanfunding.report.FirstAnswer;
import io.github.bilanfunding.report.Ink;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides request documents, for one beneficiary or a cohort, and writes the result. */
final class Decisions {

    private final FundingEngine engine;
    private final Language language;
    private final Provider provider;
    private final DecisionDocuments documents;

    Decisions(RulebookOptions options) {
        this(options, Provider.UNKNOWN, null);
    }

    Decisions(RulebookOptions options, Provider provider) {
        this(options, provider, null);
    }

    /**
     * The papers are those of a provider, who has completed the requests. The advice also tries earlier request dates, back
     * to {@code earliestDay} if it is not null.
     */
    Decisions(RulebookOptions options, Provider provider, @Nullable LocalDate earliestDay) {
        this.engine = options.engine();
        this.language = options.language();
        this.provider = provider;
        this.documents = new DecisionDocuments(engine, provider, language, earliestDay);
    }

    /** The first answer on one screen. A remark before that on one beneficiary is left out if it is null. */
    String firstAnswer(RequestDocument document, @Nullable String remark, Ink ink) {
        return firstAnswer(document, remark, ink, Set.of());
    }

    /** The same without the questions for the inputs that were declined. */
    String firstAnswer(RequestDocument document, @Nullable String remark, Ink ink, Set<String> declined) {
        if (document instanceof RequestDocument.Single single) {
            FundingRequest request = single.request();
            Advice advice = documents.advice(request);
            Estimate estimate = Estimate.of(engine, request).orElse(null);
            FundingDecision shown = estimate == null ? advice.decision() : engine.decide(estimate.completed(request));
            return new FirstAnswer(language, ink)
                    .of(
                            remark,
                            advice.decision(),
                            estimate,
                            shown,
                            Deadlines.of(shown, request.bilan().startDate(), engine.catalogue()),
                            advice.whatWouldHelp(),
                            Questions.of(engine, request, declined),
                            engine.catalogue());
        }
        CohortRequest cohort = ((RequestDocument.Cohort) document).request();
        CohortDecision decision = engine.decide(cohort);
        return new CohortAnswer(language, ink)
                .of(decision, CohortPaperwork.of(cohort, decision, engine.catalogue()), engine.catalogue());
    }

    /** Everything as text. */
    String text(RequestDocument document) {
        TextReport report = new TextReport(language);
        if (document instanceof RequestDocument.Single single) {
            Advice advice = documents.advice(single.request());
            return report.of(single.request(), advice, Questions.of(engine, single.request()), engine.catalogue());
        }
        CohortRequest cohort = ((RequestDocument.Cohort) document).request();
        return report.of(cohort, engine.decide(cohort), engine.catalogue());
    }

    /**
     * The decision as indented JSON with a line break at its end. For one beneficiary, the estimate, what would help, the
     * next questions and the papers are added.
     */
    Written json(RequestDocument document) {
        return documents.indented(document, EnumSet.allOf(Addition.class));
    }

    /** The summary of the decision as JSON on one line, with a line break at its end. */
    Written summary(RequestDocument document) {
        return documents.summary(document);
    }

    /** The decision as an HTML page. */
    String html(RequestDocument document, PageProfile profile) {
        HtmlReport report = new HtmlReport(language, provider);
        if (document instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            return switch (profile) {
                case ANNEX ->
                    report.annex(
                            single.request(),
                            decision,
                            Estimate.of(engine, single.request()).orElse(null),
                            engine.catalogue());
                case AUDIT ->
                    report.auditFile(single.request(), decision, engine.reckon(single.request()), engine.catalogue());
            };
        }
        CohortRequest cohort = ((RequestDocument.Cohort) document).request();
        return report.of(cohort, engine.decide(cohort), engine.catalogue());
    }

    /** A decision record as indented JSON, with a line break at its end. */
    Written record(RequestDocument document, RecordOption kind) {
        Record recorded = recorded(document, kind == RecordOption.MASKED);
        return out -> {
            CanonicalJson.pretty(List.of(recorded), language, out);
            out.write('\n');
        };
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
}
