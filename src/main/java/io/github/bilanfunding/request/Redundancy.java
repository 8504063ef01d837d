package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * A redundancy under way.
 *
 * @param procedure the procedure, null when unknown
 */
public record Redundancy(@Nullable RedundancyProcedure procedure) {

    /** Nothing is known: what an absent section means. */
    public static final Redundancy UNKNOWN = builder().build();

    /** {@return a new builder; whatever is not set stays unknown} */
    public static RedundancyBuilder builder() {
        return new RedundancyBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public RedundancyBuilder toBuilder() {
        return new RedundancyBuilder(this);
    }
}
