package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import java.util.function.Predicate;

/** Drops every field of a request without which it still shows what it has to show. */
final class Shrinker {

    private Shrinker() {}

    static FundingRequest shrink(FundingRequest request, Predicate<FundingRequest> stillShows) {
        FundingRequest smallest = request;
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (String pointer : FundingRequest.pointers()) {
                FundingRequest smaller = without(smallest, pointer);
                if (!smaller.equals(smallest) && stillShows.test(smaller)) {
                    smallest = smaller;
                    dropped = true;
                }
            }
        }
        return smallest;
    }

    /** The request without a field, or itself where the field is required. */
    private static FundingRequest without(FundingRequest request, String pointer) {
        if (request.value(pointer) == null) {
            return request;
        }
        try {
            return request.with(pointer, null);
        } catch (InvalidRequestException e) {
            return request;
        }
    }
}
