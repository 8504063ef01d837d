package io.github.bilanfunding.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who takes the bilan.
 *
 * @param reference the caller's own reference, repeated in the decision, at most 100 characters, null for none
 * @param name the name of the person, printed on papers only: fingerprints and decision records leave it out; at most
 *     100 characters, null when unknown
 * @param status the main occupation, not null
 * @param contract the employment contract, null when unknown
 * @param monthsEmployed months as an employee under any contracts, 0 to 900, null when unknown
 * @param monthsInCompany months in the present company, 0 to 900, null when unknown
 * @param monthsEmployedLast5Years months as an employee within the last five years, 0 to 60, null when unknown
 * @param fixedTermMonthsLast12 months under fixed-term contracts within the last twelve, 0 to 12, null when unknown
 * @param agencyHoursLast18Months hours of agency work in the branch within 18 months, 0 to 13000, null when unknown
 * @param agencyHoursInAgency the part of these hours worked for the present agency, 0 to 13000, null when unknown
 * @param region the region of residence as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
 * @param reconversion whether the project is a change of occupation, null when unknown
 * @param consent whether the beneficiary agreed to the bilan, null when unknown
 * @param fullRatePension whether the person may claim a pension at the full rate, drawn or not, null when unknown
 * @param absence a present absence from work, null when unknown
 * @param grants what funders agreed in writing for this bilan, one per funder, in the order of {@link GrantFunder}, null
 *     when unknown
 * @param jointCommissionApproval whether the commission paritaire validated the PTP project, null when unknown
 * @param leavingUnderPlan whether the person leaves under a PSE or a collective agreed termination, null when unknown
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
        @Nullable String name,
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
        @Nullable Boolean fullRatePension,
        @Nullable Absence absence,
        @Nullable List<Grant> grants,
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
     * Copies the grants and sorts them, since their order has no meaning. Grants that a request refuses keep their places,
     * so that the problems point to them.
     *
     * @param reference as the component
     * @param name as the component
     * @param status as the component
     * @param contract as the component
     * @param monthsEmployed as the component
     * @param monthsInCompany as the component
     * @param monthsEmployedLast5Years as the component
     * @param fixedTermMonthsLast12 as the component
     * @param agencyHoursLast18Months as the component
     * @param agencyHoursInAgency as the component
     * @param region as the component
     * @param reconversion as the component
     * @param consent as the component
     * @param fullRatePension as the component
     * @param absence as the component
     * @param grants as the component
     * @param jointCommissionApproval as the component
     * @param leavingUnderPlan as the component
     * @param cpf as the component
     * @param selfEmployment as the component
     * @param officer as the component
     * @param disability as the component
     * @param occupationalRisk as the component
     * @param redundancy as the component
     * @param publicService as the component
     * @param jobSeeker as the component
     */
    public Beneficiary {
        grants = grants == null ? null : Grant.inOrder(grants);
    }

    /**
     * {@return a new builder; a value that is not set is unknown}
     *
     * @param status the main occupation, not null
     */
    public static BeneficiaryBuilder builder(Status status) {
        return new BeneficiaryBuilder(status);
    }

    /** {@return a builder that starts from the values of this one} */
    public BeneficiaryBuilder toBuilder() {
        return new BeneficiaryBuilder(this);
    }

    /** {@return a copy without the name, this beneficiary when it has none} */
    Beneficiary withoutName() {
        return name == null ? this : toBuilder().name(null).build();
    }
}
