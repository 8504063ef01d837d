package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * Disability.
 *
 * @param recognisedWorker whether recognised as a disabled worker (RQTH and equivalent), null when unknown
 */
public record Disability(@Nullable Boolean recognisedWorker) {

    /** Nothing is known: what an absent section means. */
    public static final Disability UNKNOWN = builder().build();

    /** {@return a new builder; whatever is not set stays unknown} */
    public static DisabilityBuilder builder() {
        return new DisabilityBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public DisabilityBuilder toBuilder() {
        return new DisabilityBuilder(this);
    }
}
