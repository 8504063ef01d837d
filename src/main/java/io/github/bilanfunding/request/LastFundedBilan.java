package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last bilan that somebody paid for this beneficiary.
 *
 * @param date the day its funding was granted, null when unknown
 * @param funder who paid it, null when unknown
 */
public record LastFundedBilan(
        @Nullable LocalDate date, @Nullable Funder funder) {

    /** Nothing is known: what an absent section means. */
    public static final LastFundedBilan UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the record. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable Funder funder;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param date the day its funding was granted, null when unknown
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param funder who paid it, null when unknown
         */
        public Builder funder(@Nullable Funder funder) {
            this.funder = funder;
            return this;
        }

        /** {@return the record, to be checked as part of its request} */
        public LastFundedBilan build() {
            return new LastFundedBilan(date, funder);
        }
    }
}
