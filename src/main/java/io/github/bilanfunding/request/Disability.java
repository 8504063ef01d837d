package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * Disability.
 *
 * @param recognisedWorker whether recognised as a disabled worker (RQTH and equivalent), null when unknown
 */
public record Disability(@Nullable Boolean recognisedWorker) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final Disability UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static DisabilityBuilder builder() {
        return new DisabilityBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public DisabilityBuilder toBuilder() {
        return new DisabilityBuilder(this);
    }
}
