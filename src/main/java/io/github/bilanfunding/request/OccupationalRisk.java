package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Exposure to occupational risks and their consequences.
 *
 * @param c2pPoints points on the compte professionnel de prévention, 0 to 1000, null when unknown
 * @param cepMet whether a conseil en évolution professionnelle took place, null when unknown
 * @param targetJobLessExposed whether the job aimed at is less exposed, null when unknown
 * @param permanentIncapacityRate permanent incapacity in percent, 0 to 100, null when unknown
 * @param incapacityNotifiedOn the day that rate was notified, null when unknown
 */
public record OccupationalRisk(
        @Nullable Integer c2pPoints,
        @Nullable Boolean cepMet,
        @Nullable Boolean targetJobLessExposed,
        @Nullable Integer permanentIncapacityRate,
        @Nullable LocalDate incapacityNotifiedOn) {

    /** Nothing is known: what an absent section means. */
    public static final OccupationalRisk UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a OccupationalRisk. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Integer c2pPoints;
        private @Nullable Boolean cepMet;
        private @Nullable Boolean targetJobLessExposed;
        private @Nullable Integer permanentIncapacityRate;
        private @Nullable LocalDate incapacityNotifiedOn;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param c2pPoints points on the compte professionnel de prévention, 0 to 1000, null when unknown
         */
        public Builder c2pPoints(@Nullable Integer c2pPoints) {
            this.c2pPoints = c2pPoints;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param cepMet whether a conseil en évolution professionnelle took place, null when unknown
         */
        public Builder cepMet(@Nullable Boolean cepMet) {
            this.cepMet = cepMet;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param targetJobLessExposed whether the job aimed at is less exposed, null when unknown
         */
        public Builder targetJobLessExposed(@Nullable Boolean targetJobLessExposed) {
            this.targetJobLessExposed = targetJobLessExposed;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param permanentIncapacityRate permanent incapacity in percent, 0 to 100, null when unknown
         */
        public Builder permanentIncapacityRate(@Nullable Integer permanentIncapacityRate) {
            this.permanentIncapacityRate = permanentIncapacityRate;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param incapacityNotifiedOn the day that rate was notified, null when unknown
         */
        public Builder incapacityNotifiedOn(@Nullable LocalDate incapacityNotifiedOn) {
            this.incapacityNotifiedOn = incapacityNotifiedOn;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public OccupationalRisk build() {
            return new OccupationalRisk(
                    c2pPoints, cepMet, targetJobLessExposed, permanentIncapacityRate, incapacityNotifiedOn);
        }
    }
}
