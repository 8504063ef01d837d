package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/** The fact of the first phase: the request itself. Gates and the criteria about the bilan itself read it. */
public final class Profile extends Facts {

    public Profile(FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
    }

    @Override
    @Nullable
    String schemeCode() {
        return null;
    }
}
