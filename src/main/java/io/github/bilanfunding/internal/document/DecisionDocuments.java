package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.CohortSummary;
import io.github.bilanfunding.decision.DecisionSummary;
import io.github.bilanfunding.decision.DecisionView;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides requests, for one beneficiary or a cohort, and writes the decisions as JSON. Immutable and thread-safe. */
public final class DecisionDocuments {

    private final FundingEngine engine;
    private final Provider provider;
    private final Language language;
    private final @Nullable LocalDate earliestDay;

    /**
     * Documents in one language. The provider completes the requests that are read here, and the papers are its own. The
     * advice also tries earlier request dates, back to {@code earliestDay} if it is not null.
     */
    public DecisionDocuments(
            FundingEngine engine, Provider provider, Language language, @Nullable LocalDate earliestDay) {
        this.engine = engine;
        this.provider = provider;
        this.language = language;
        this.earliestDay = earliestDay;
    }

    /** The request in a document, completed by the provider. */
    public RequestDocument read(byte[] document) {
        return RequestReader.read(document, provider);
    }

    /**
     * The decision as indented JSON with a line break at its end. For one beneficiary, what is wanted is added.
     */
    public Written indented(RequestDocument document, Set<Addition> wanted) {
        List<Record> parts = parts(document, DecisionView.FULL, wanted);
        return out -> {
            CanonicalJson.pretty(parts, language, out);
            out.write('\n');
        };
    }

    /** The summary of the decision as JSON on one line, with a line break at its end. */
    public Written summary(RequestDocument document) {
        List<Record> parts = parts(document, DecisionView.SUMMARY, Set.of());
        return out -> {
            CanonicalJson.compact(parts, language, out);
            out.write('\n');
        };
    }

    /** Decides lines, each as JSON on one line. For one beneficiary, what is wanted is added. */
    public LineDecisions lines(DecisionView view, Set<Addition> wanted) {
        return new LineDecisions(line -> parts(read(line), view, wanted), engine.prototypes(language));
    }

    /** Only what is wanted beside the decision, as indented JSON with a line break at its end. */
    public String beside(FundingRequest request, Set<Addition> wanted) {
        return CanonicalJson.pretty(List.of(additions(request, engine.decide(request), wanted)), language) + "\n";
    }

    /** The changes that would help. */
    public Advice advice(FundingRequest request) {
        return earliestDay == null ? Advice.of(engine, request) : Advice.of(engine, request, earliestDay);
    }

    private List<Record> parts(RequestDocument document, DecisionView view, Set<Addition> wanted) {
        boolean summary = view == DecisionView.SUMMARY;
        if (document instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            Record viewed = summary ? DecisionSummary.of(decision) : decision;
            return wanted.isEmpty() ? List.of(viewed) : List.of(viewed, additions(single.request(), decision, wanted));
        }
        CohortDecision decision = engine.decide(((RequestDocument.Cohort) document).request());
        return List.of(summary ? CohortSummary.of(decision) : decision);
    }

    /** What is wanted beside the decision on a request. */
    public Additions additions(FundingRequest request, FundingDecision decision, Set<Addition> wanted) {
        return Additions.of(engine, request, decision, wanted, () -> advice(request), provider);
    }
}
