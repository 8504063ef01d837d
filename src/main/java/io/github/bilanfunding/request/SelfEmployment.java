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

    /** A section in which nothing is known. An absent section means the same. */
    public static final SelfEmployment UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static SelfEmploymentBuilder builder() {
        return new SelfEmploymentBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public SelfEmploymentBuilder toBuilder() {
        return new SelfEmploymentBuilder(this);
    }
}
