package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The employer of the beneficiary, as one legal entity.
 *
 * @param headcount average yearly headcount of the legal entity, 0 to 10 000 000, null when unknown
 * @param groupHeadcount headcount of the group, 0 to 10 000 000, null when unknown
 * @param turnover yearly turnover, zero or more, null when unknown
 * @param balanceSheetTotal balance sheet total, zero or more, null when unknown
 * @param idcc the number of the collective agreement (IDCC), one to four digits, null when unknown
 * @param opco the OPCO, null when unknown
 * @param region the region as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
 * @param gpec whether the bilan is part of workforce planning (GPEC, GEPP), null when unknown
 * @param economicChange whether the company faces an economic change, the adoption of AI for instance, null when unknown
 * @param inDifficulty whether the company is in economic difficulty, null when unknown
 * @param partialActivity short-time work, null when unknown
 * @param receivershipOrLiquidation whether in receivership or liquidation, null when unknown
 * @param jobSavingPlan whether the bilan is part of a job-saving plan (PSE), null when unknown
 * @param reconversionImposed whether a technological change imposes the reconversion, null when unknown
 * @param trainingBudget the most that the employer pays itself, zero or more, null when unknown
 * @param cpfTopUp what the employer pays into the CPF for this bilan, per person, zero or more, null when unknown
 * @param opcoGrant the amount that the OPCO already agreed to, zero or more, null when unknown
 * @param opcoEnvelopeLeft what is left of the company's yearly envelope at the OPCO, zero or more, null when unknown
 * @param opcoFundsExhausted whether the OPCO has no funds left for this year, null when unknown
 * @param payroll yearly payroll subject to contributions, zero or more, null when unknown
 */
public record Company(
        @Nullable Integer headcount,
        @Nullable Integer groupHeadcount,
        @Nullable Euros turnover,
        @Nullable Euros balanceSheetTotal,
        @Nullable String idcc,
        @Nullable Opco opco,
        @Nullable String region,
        @Nullable Boolean gpec,
        @Nullable Boolean economicChange,
        @Nullable Boolean inDifficulty,
        @Nullable PartialActivity partialActivity,
        @Nullable Boolean receivershipOrLiquidation,
        @Nullable Boolean jobSavingPlan,
        @Nullable Boolean reconversionImposed,
        @Nullable Euros trainingBudget,
        @Nullable Euros cpfTopUp,
        @Nullable Euros opcoGrant,
        @Nullable Euros opcoEnvelopeLeft,
        @Nullable Boolean opcoFundsExhausted,
        @Nullable Euros payroll) {

    /** Nothing is known: what an absent section means. */
    public static final Company UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether nothing at all is known, as for a person without employer} */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /**
     * {@return a builder that starts from this company}
     */
    public Builder toBuilder() {
        return builder()
                .headcount(headcount)
                .groupHeadcount(groupHeadcount)
                .turnover(turnover)
                .balanceSheetTotal(balanceSheetTotal)
                .idcc(idcc)
                .opco(opco)
                .region(region)
                .gpec(gpec)
                .economicChange(economicChange)
                .inDifficulty(inDifficulty)
                .partialActivity(partialActivity)
                .receivershipOrLiquidation(receivershipOrLiquidation)
                .jobSavingPlan(jobSavingPlan)
                .reconversionImposed(reconversionImposed)
                .trainingBudget(trainingBudget)
                .cpfTopUp(cpfTopUp)
                .opcoGrant(opcoGrant)
                .opcoEnvelopeLeft(opcoEnvelopeLeft)
                .opcoFundsExhausted(opcoFundsExhausted)
                .payroll(payroll);
    }

    /** Builds a Company. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Integer headcount;
        private @Nullable Integer groupHeadcount;
        private @Nullable Euros turnover;
        private @Nullable Euros balanceSheetTotal;
        private @Nullable String idcc;
        private @Nullable Opco opco;
        private @Nullable String region;
        private @Nullable Boolean gpec;
        private @Nullable Boolean economicChange;
        private @Nullable Boolean inDifficulty;
        private @Nullable PartialActivity partialActivity;
        private @Nullable Boolean receivershipOrLiquidation;
        private @Nullable Boolean jobSavingPlan;
        private @Nullable Boolean reconversionImposed;
        private @Nullable Euros trainingBudget;
        private @Nullable Euros cpfTopUp;
        private @Nullable Euros opcoGrant;
        private @Nullable Euros opcoEnvelopeLeft;
        private @Nullable Boolean opcoFundsExhausted;
        private @Nullable Euros payroll;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param headcount average yearly headcount of the legal entity, 0 to 10 000 000, null when unknown
         */
        public Builder headcount(@Nullable Integer headcount) {
            this.headcount = headcount;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param groupHeadcount headcount of the group, 0 to 10 000 000, null when unknown
         */
        public Builder groupHeadcount(@Nullable Integer groupHeadcount) {
            this.groupHeadcount = groupHeadcount;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param turnover yearly turnover, zero or more, null when unknown
         */
        public Builder turnover(@Nullable Euros turnover) {
            this.turnover = turnover;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param balanceSheetTotal balance sheet total, zero or more, null when unknown
         */
        public Builder balanceSheetTotal(@Nullable Euros balanceSheetTotal) {
            this.balanceSheetTotal = balanceSheetTotal;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param idcc the number of the collective agreement (IDCC), one to four digits, null when unknown
         */
        public Builder idcc(@Nullable String idcc) {
            this.idcc = idcc;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param opco the OPCO, null when unknown
         */
        public Builder opco(@Nullable Opco opco) {
            this.opco = opco;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param region the region as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
         */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param gpec whether the bilan is part of workforce planning (GPEC, GEPP), null when unknown
         */
        public Builder gpec(@Nullable Boolean gpec) {
            this.gpec = gpec;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param economicChange whether the company faces an economic change, the adoption of AI for instance, null when unknown
         */
        public Builder economicChange(@Nullable Boolean economicChange) {
            this.economicChange = economicChange;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param inDifficulty whether the company is in economic difficulty, null when unknown
         */
        public Builder inDifficulty(@Nullable Boolean inDifficulty) {
            this.inDifficulty = inDifficulty;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param partialActivity short-time work, null when unknown
         */
        public Builder partialActivity(@Nullable PartialActivity partialActivity) {
            this.partialActivity = partialActivity;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param receivershipOrLiquidation whether in receivership or liquidation, null when unknown
         */
        public Builder receivershipOrLiquidation(@Nullable Boolean receivershipOrLiquidation) {
            this.receivershipOrLiquidation = receivershipOrLiquidation;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param jobSavingPlan whether the bilan is part of a job-saving plan (PSE), null when unknown
         */
        public Builder jobSavingPlan(@Nullable Boolean jobSavingPlan) {
            this.jobSavingPlan = jobSavingPlan;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param reconversionImposed whether a technological change imposes the reconversion, null when unknown
         */
        public Builder reconversionImposed(@Nullable Boolean reconversionImposed) {
            this.reconversionImposed = reconversionImposed;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param trainingBudget the most that the employer pays itself, zero or more, null when unknown
         */
        public Builder trainingBudget(@Nullable Euros trainingBudget) {
            this.trainingBudget = trainingBudget;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param cpfTopUp what the employer pays into the CPF for this bilan, per person, zero or more, null when unknown
         */
        public Builder cpfTopUp(@Nullable Euros cpfTopUp) {
            this.cpfTopUp = cpfTopUp;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param opcoGrant the amount that the OPCO already agreed to, zero or more, null when unknown
         */
        public Builder opcoGrant(@Nullable Euros opcoGrant) {
            this.opcoGrant = opcoGrant;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param opcoEnvelopeLeft what is left of the company's yearly envelope at the OPCO, zero or more, null when unknown
         */
        public Builder opcoEnvelopeLeft(@Nullable Euros opcoEnvelopeLeft) {
            this.opcoEnvelopeLeft = opcoEnvelopeLeft;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param opcoFundsExhausted whether the OPCO has no funds left for this year, null when unknown
         */
        public Builder opcoFundsExhausted(@Nullable Boolean opcoFundsExhausted) {
            this.opcoFundsExhausted = opcoFundsExhausted;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param payroll yearly payroll subject to contributions, zero or more, null when unknown
         */
        public Builder payroll(@Nullable Euros payroll) {
            this.payroll = payroll;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public Company build() {
            return new Company(
                    headcount,
                    groupHeadcount,
                    turnover,
                    balanceSheetTotal,
                    idcc,
                    opco,
                    region,
                    gpec,
                    economicChange,
                    inDifficulty,
                    partialActivity,
                    receivershipOrLiquidation,
                    jobSavingPlan,
                    reconversionImposed,
                    trainingBudget,
                    cpfTopUp,
                    opcoGrant,
                    opcoEnvelopeLeft,
                    opcoFundsExhausted,
                    payroll);
        }
    }
}
