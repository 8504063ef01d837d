package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;

/** First phase: the request itself. Gates decide on it for whom a scheme is meant. */
public final class Case extends Facts {

    public Case(FundingRequest request, Collector out) {
        this(request, Tables.NONE, out);
    }

    public Case(FundingRequest request, Tables tables, Collector out) {
        super(request, tables, out);
    }
}
