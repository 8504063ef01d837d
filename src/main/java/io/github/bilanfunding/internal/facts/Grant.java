package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;

/** Third phase: one scheme whose criteria are all met. Offers, ceilings and floors decide on it how much it pays. */
public final class Grant extends Facts {

    private final Scheme scheme;

    public Grant(Scheme scheme, FundingRequest request, Findings out) {
        this(scheme, request, Tables.NONE, out);
    }

    public Grant(Scheme scheme, FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
        this.scheme = scheme;
    }

    public Scheme getScheme() {
        return scheme;
    }
}
