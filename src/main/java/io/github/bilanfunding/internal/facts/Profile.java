package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;

/** First phase: the request itself. Gates decide on it whom a scheme is meant for, criteria what holds for the bilan itself. */
public final class Profile extends Facts {

    public Profile(FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
    }
}
