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

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a Redundancy. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable RedundancyProcedure procedure;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param procedure the procedure, null when unknown
         */
        public Builder procedure(@Nullable RedundancyProcedure procedure) {
            this.procedure = procedure;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public Redundancy build() {
            return new Redundancy(procedure);
        }
    }
}
