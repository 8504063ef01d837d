package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * A self-employed activity.
 *
 * @param activity the kind of activity, null when unknown
 * @param fund the training fund on the contribution certificate, null when unknown
 * @param micro whether under the micro-entrepreneur regime, null when unknown
 * @param turnoverLast12Months turnover of the last twelve months, zero or more, null when unknown
 * @param trainingContributionPaid contribution à la formation professionnelle paid for the year, zero or more, null when unknown
 * @param treasuryAccess whether the profession has access to its fund's treasury (FIF PL), null when unknown
 * @param fundUsedThisYear what the fund already paid in this civil year, zero or more, null when unknown
 */
public record SelfEmployment(
        @Nullable Activity activity,
        @Nullable Fund fund,
        @Nullable Boolean micro,
        @Nullable Euros turnoverLast12Months,
        @Nullable Euros trainingContributionPaid,
        @Nullable Boolean treasuryAccess,
        @Nullable Euros fundUsedThisYear) {

    /** Nothing is known: what an absent section means. */
    public static final SelfEmployment UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a SelfEmployment. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Activity activity;
        private @Nullable Fund fund;
        private @Nullable Boolean micro;
        private @Nullable Euros turnoverLast12Months;
        private @Nullable Euros trainingContributionPaid;
        private @Nullable Boolean treasuryAccess;
        private @Nullable Euros fundUsedThisYear;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param activity the kind of activity, null when unknown
         */
        public Builder activity(@Nullable Activity activity) {
            this.activity = activity;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param fund the training fund on the contribution certificate, null when unknown
         */
        public Builder fund(@Nullable Fund fund) {
            this.fund = fund;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param micro whether under the micro-entrepreneur regime, null when unknown
         */
        public Builder micro(@Nullable Boolean micro) {
            this.micro = micro;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param turnoverLast12Months turnover of the last twelve months, zero or more, null when unknown
         */
        public Builder turnoverLast12Months(@Nullable Euros turnoverLast12Months) {
            this.turnoverLast12Months = turnoverLast12Months;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param trainingContributionPaid contribution à la formation professionnelle paid for the year, zero or more, null when unknown
         */
        public Builder trainingContributionPaid(@Nullable Euros trainingContributionPaid) {
            this.trainingContributionPaid = trainingContributionPaid;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param treasuryAccess whether the profession has access to its fund's treasury (FIF PL), null when unknown
         */
        public Builder treasuryAccess(@Nullable Boolean treasuryAccess) {
            this.treasuryAccess = treasuryAccess;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param fundUsedThisYear what the fund already paid in this civil year, zero or more, null when unknown
         */
        public Builder fundUsedThisYear(@Nullable Euros fundUsedThisYear) {
            this.fundUsedThisYear = fundUsedThisYear;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public SelfEmployment build() {
            return new SelfEmployment(
                    activity,
                    fund,
                    micro,
                    turnoverLast12Months,
                    trainingContributionPaid,
                    treasuryAccess,
                    fundUsedThisYear);
        }
    }
}
