package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * A redundancy under way.
 *
 * @param procedure the procedure, null when unknown
 */
public record Redundancy(@Nullable RedundancyProcedure procedure) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final Redundancy UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static RedundancyBuilder builder() {
        return new RedundancyBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public RedundancyBuilder toBuilder() {
        return new RedundancyBuilder(this);
    }
}
