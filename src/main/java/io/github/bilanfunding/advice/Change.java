package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.FundingRequest;
import java.util.List;

/**
 * One field of a request and the value that it should have. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer of the field, not null
 * @param value the value as the field holds it: a truth value, a whole number, an amount in euros, a day, a constant or
 *     an immutable list of constants, not null
 */
public record Change(String pointer, Object value) {

    /** The request with all these changes, made in their order. */
    static FundingRequest apply(List<Change> changes, FundingRequest request) {
        FundingRequest changed = request;
        for (Change change : changes) {
            changed = changed.with(change.pointer(), change.value());
        }
        return changed;
    }
}
