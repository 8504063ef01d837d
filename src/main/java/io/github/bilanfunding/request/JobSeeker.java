package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * Registration as a job seeker.
 *
 * @param adviserValidated whether the France Travail adviser validated the project, null when unknown
 */
public record JobSeeker(@Nullable Boolean adviserValidated) {

    /** Nothing is known: what an absent section means. */
    public static final JobSeeker UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a JobSeeker. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Boolean adviserValidated;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param adviserValidated whether the France Travail adviser validated the project, null when unknown
         */
        public Builder adviserValidated(@Nullable Boolean adviserValidated) {
            this.adviserValidated = adviserValidated;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public JobSeeker build() {
            return new JobSeeker(adviserValidated);
        }
    }
}
