package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;

/** First phase: the request itself. Gates decide on it for whom a scheme is meant. */
public final class Profile extends Facts {

    public Profile(FundingRequest request, Findings out) {
        this(request, Tables.NONE, out);
    }

    public Profile(FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
    }
}
