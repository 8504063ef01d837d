package io.github.bilanfunding.request;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The person who takes the bilan.
 *
 * @param reference the caller's own reference, echoed, at most 100 characters, null for none
 * @param status the main occupation, not null
 * @param contract the employment contract, null when unknown
 * @param monthsEmployed months as an employee under any contracts, 0 to 900, null when unknown
 * @param monthsInCompany months in the present company, 0 to 900, null when unknown
 * @param monthsEmployedLast5Years months as an employee within the last five years, 0 to 60, null when unknown
 * @param fixedTermMonthsLast12 months under fixed-term contracts within the last twelve, 0 to 12, null when unknown
 * @param agencyHoursLast18Months hours of agency work in the branch within 18 months, 0 to 13000, null when unknown
 * @param agencyHoursInAgency of these, hours for the present agency, 0 to 13000, null when unknown
 * @param region the region of residence as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
 * @param reconversion whether the project is a change of occupation, null when unknown
 * @param consent whether the beneficiary agreed to the bilan, null when unknown
 * @param jointCommissionApproval whether the commission paritaire validated the PTP project, null when unknown
 * @param leavingUnderPlan whether leaving under a PSE or a collective agreed termination, null when unknown
 * @param cpf the CPF, not null; {@link Cpf#UNKNOWN} when nothing is known
 * @param selfEmployment the self-employed activity, not null; {@link SelfEmployment#UNKNOWN} when nothing is known
 * @param officer the officer's mandate, not null; {@link Officer#UNKNOWN} when nothing is known
 * @param disability disability, not null; {@link Disability#UNKNOWN} when nothing is known
 * @param occupationalRisk occupational risks, not null; {@link OccupationalRisk#UNKNOWN} when nothing is known
 * @param redundancy redundancy, not null; {@link Redundancy#UNKNOWN} when nothing is known
 * @param publicService public service, not null; {@link PublicService#UNKNOWN} when nothing is known
 * @param jobSeeker registration as a job seeker, not null; {@link JobSeeker#UNKNOWN} when nothing is known
 */
public record Beneficiary(
        @Nullable String reference,
        Status status,
        @Nullable Contract contract,
        @Nullable Integer monthsEmployed,
        @Nullable Integer monthsInCompany,
        @Nullable Integer monthsEmployedLast5Years,
        @Nullable Integer fixedTermMonthsLast12,
        @Nullable Integer agencyHoursLast18Months,
        @Nullable Integer agencyHoursInAgency,
        @Nullable String region,
        @Nullable Boolean reconversion,
        @Nullable Boolean consent,
        @Nullable Boolean jointCommissionApproval,
        @Nullable Boolean leavingUnderPlan,
        Cpf cpf,
        SelfEmployment selfEmployment,
        Officer officer,
        Disability disability,
        OccupationalRisk occupationalRisk,
        Redundancy redundancy,
        PublicService publicService,
        JobSeeker jobSeeker) {

    /**
     * {@return a new builder; whatever is not set stays unknown}
     *
     * @param status the main occupation, not null
     */
    public static Builder builder(Status status) {
        return new Builder(status);
    }

    /** Builds the beneficiary. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable String reference;
        private final Status status;
        private @Nullable Contract contract;
        private @Nullable Integer monthsEmployed;
        private @Nullable Integer monthsInCompany;
        private @Nullable Integer monthsEmployedLast5Years;
        private @Nullable Integer fixedTermMonthsLast12;
        private @Nullable Integer agencyHoursLast18Months;
        private @Nullable Integer agencyHoursInAgency;
        private @Nullable String region;
        private @Nullable Boolean reconversion;
        private @Nullable Boolean consent;
        private @Nullable Boolean jointCommissionApproval;
        private @Nullable Boolean leavingUnderPlan;
        private Cpf cpf = Cpf.UNKNOWN;
        private SelfEmployment selfEmployment = SelfEmployment.UNKNOWN;
        private Officer officer = Officer.UNKNOWN;
        private Disability disability = Disability.UNKNOWN;
        private OccupationalRisk occupationalRisk = OccupationalRisk.UNKNOWN;
        private Redundancy redundancy = Redundancy.UNKNOWN;
        private PublicService publicService = PublicService.UNKNOWN;
        private JobSeeker jobSeeker = JobSeeker.UNKNOWN;

        private Builder(Status status) {
            this.status = Objects.requireNonNull(status, "status");
        }

        /**
         * {@return this builder}
         *
         * @param reference the caller's own reference, echoed, at most 100 characters, null for none
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param contract the employment contract, null when unknown
         */
        public Builder contract(@Nullable Contract contract) {
            this.contract = contract;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param monthsEmployed months as an employee under any contracts, 0 to 900, null when unknown
         */
        public Builder monthsEmployed(@Nullable Integer monthsEmployed) {
            this.monthsEmployed = monthsEmployed;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param monthsInCompany months in the present company, 0 to 900, null when unknown
         */
        public Builder monthsInCompany(@Nullable Integer monthsInCompany) {
            this.monthsInCompany = monthsInCompany;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param monthsEmployedLast5Years months as an employee within the last five years, 0 to 60, null when unknown
         */
        public Builder monthsEmployedLast5Years(@Nullable Integer monthsEmployedLast5Years) {
            this.monthsEmployedLast5Years = monthsEmployedLast5Years;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param fixedTermMonthsLast12 months under fixed-term contracts within the last twelve, 0 to 12, null when unknown
         */
        public Builder fixedTermMonthsLast12(@Nullable Integer fixedTermMonthsLast12) {
            this.fixedTermMonthsLast12 = fixedTermMonthsLast12;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param agencyHoursLast18Months hours of agency work in the branch within 18 months, 0 to 13000, null when unknown
         */
        public Builder agencyHoursLast18Months(@Nullable Integer agencyHoursLast18Months) {
            this.agencyHoursLast18Months = agencyHoursLast18Months;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param agencyHoursInAgency of these, hours for the present agency, 0 to 13000, null when unknown
         */
        public Builder agencyHoursInAgency(@Nullable Integer agencyHoursInAgency) {
            this.agencyHoursInAgency = agencyHoursInAgency;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param region the region of residence as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
         */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param reconversion whether the project is a change of occupation, null when unknown
         */
        public Builder reconversion(@Nullable Boolean reconversion) {
            this.reconversion = reconversion;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param consent whether the beneficiary agreed to the bilan, null when unknown
         */
        public Builder consent(@Nullable Boolean consent) {
            this.consent = consent;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param jointCommissionApproval whether the commission paritaire validated the PTP project, null when unknown
         */
        public Builder jointCommissionApproval(@Nullable Boolean jointCommissionApproval) {
            this.jointCommissionApproval = jointCommissionApproval;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param leavingUnderPlan whether leaving under a PSE or a collective agreed termination, null when unknown
         */
        public Builder leavingUnderPlan(@Nullable Boolean leavingUnderPlan) {
            this.leavingUnderPlan = leavingUnderPlan;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param cpf the CPF, not null; {@link Cpf#UNKNOWN} when nothing is known
         */
        public Builder cpf(Cpf cpf) {
            this.cpf = cpf;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param selfEmployment the self-employed activity, not null; {@link SelfEmployment#UNKNOWN} when nothing is known
         */
        public Builder selfEmployment(SelfEmployment selfEmployment) {
            this.selfEmployment = selfEmployment;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param officer the officer's mandate, not null; {@link Officer#UNKNOWN} when nothing is known
         */
        public Builder officer(Officer officer) {
            this.officer = officer;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param disability disability, not null; {@link Disability#UNKNOWN} when nothing is known
         */
        public Builder disability(Disability disability) {
            this.disability = disability;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param occupationalRisk occupational risks, not null; {@link OccupationalRisk#UNKNOWN} when nothing is known
         */
        public Builder occupationalRisk(OccupationalRisk occupationalRisk) {
            this.occupationalRisk = occupationalRisk;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param redundancy redundancy, not null; {@link Redundancy#UNKNOWN} when nothing is known
         */
        public Builder redundancy(Redundancy redundancy) {
            this.redundancy = redundancy;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param publicService public service, not null; {@link PublicService#UNKNOWN} when nothing is known
         */
        public Builder publicService(PublicService publicService) {
            this.publicService = publicService;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param jobSeeker registration as a job seeker, not null; {@link JobSeeker#UNKNOWN} when nothing is known
         */
        public Builder jobSeeker(JobSeeker jobSeeker) {
            this.jobSeeker = jobSeeker;
            return this;
        }

        /** {@return the beneficiary, to be checked as part of its request} */
        public Beneficiary build() {
            return new Beneficiary(
                    reference,
                    status,
                    contract,
                    monthsEmployed,
                    monthsInCompany,
                    monthsEmployedLast5Years,
                    fixedTermMonthsLast12,
                    agencyHoursLast18Months,
                    agencyHoursInAgency,
                    region,
                    reconversion,
                    consent,
                    jointCommissionApproval,
                    leavingUnderPlan,
                    cpf,
                    selfEmployment,
                    officer,
                    disability,
                    occupationalRisk,
                    redundancy,
                    publicService,
                    jobSeeker);
        }
    }
}
