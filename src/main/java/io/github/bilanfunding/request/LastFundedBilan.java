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

    /** {@return a new builder; whatever is not set stays unknown} */
    public static LastFundedBilanBuilder builder() {
        return new LastFundedBilanBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public LastFundedBilanBuilder toBuilder() {
        return new LastFundedBilanBuilder(this);
    }
}
