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
 * @param opcoBranch the code of a branch in the table of OPCO rates, for a branch without an IDCC, at most 40 upper-case
 *     letters, digits, hyphens and underscores, null when unknown
 * @param idcc the number of the collective agreement (IDCC), one to four digits, null when unknown
 * @param opco the OPCO, null when unknown
 * @param region the region as an ISO 3166-2 code such as {@code FR-IDF}, null when unknown
 * @param gpec whether the bilan is part of workforce planning (GPEC, GEPP), null when unknown
 * @param economicChange whether the company faces an economic change, for example the adoption of AI, null when unknown
 * @param inDifficulty whether the company is in economic difficulty, null when unknown
 * @param partialActivity short-time work, null when unknown
 * @param receivershipOrLiquidation whether in receivership or liquidation, null when unknown
 * @param jobSavingPlan whether the bilan is part of a job-saving plan (PSE), null when unknown
 * @param reconversionImposed whether a technological change imposes the reconversion, null when unknown
 * @param trainingBudget the most that the employer itself pays, zero or more, null when unknown
 * @param cpfTopUp the amount that the employer pays into the CPF for this bilan, per person, zero or more, null when
 *     unknown
 * @param opcoGrant the amount that the OPCO already agreed to, zero or more, null when unknown
 * @param opcoEnvelopeLeft the rest of the company's yearly envelope at the OPCO, zero or more, null when unknown
 * @param opcoFundsExhausted whether the OPCO has no funds left for this year, null when unknown
 * @param payroll yearly payroll subject to contributions, zero or more, null when unknown
 */
public record Company(
        @Nullable Integer headcount,
        @Nullable Integer groupHeadcount,
        @Nullable Euros turnover,
        @Nullable Euros balanceSheetTotal,
        @Nullable String opcoBranch,
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

    /** A section in which nothing is known. An absent section means the same. */
    public static final Company UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static CompanyBuilder builder() {
        return new CompanyBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public CompanyBuilder toBuilder() {
        return new CompanyBuilder(this);
    }

    /** {@return whether nothing is known, as for a person without an employer} */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
