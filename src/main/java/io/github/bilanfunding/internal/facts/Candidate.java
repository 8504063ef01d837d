package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;

/** Second phase: one scheme whose gate opened. Criteria decide on it whether the scheme pays at all. */
public final class Candidate extends Facts {

    private final Scheme scheme;

    public Candidate(Scheme scheme, FundingRequest request, Findings out) {
        this(scheme, request, Tables.NONE, out);
    }

    public Candidate(Scheme scheme, FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
        this.scheme = scheme;
    }

    public Scheme getScheme() {
        return scheme;
    }
}
