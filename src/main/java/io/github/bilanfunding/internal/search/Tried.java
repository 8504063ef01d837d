package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.internal.engine.Preview;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;

/**
 * A request with what the decision on it comes to. Immutable and thread-safe.
 *
 * @param request the request
 * @param preview what its decision comes to
 */
public record Tried(FundingRequest request, Preview preview) {

    /** What remains to the payer of the rest in the recommended plan. */
    public Euros remaining() {
        return preview.plan().remaining().amount();
    }
}
