package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last bilan that was funded for this beneficiary.
 *
 * @param date the day its funding was granted, null when unknown
 * @param funder who paid it, null when unknown
 */
public record LastFundedBilan(
        @Nullable LocalDate date, @Nullable Funder funder) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final LastFundedBilan UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static LastFundedBilanBuilder builder() {
        return new LastFundedBilanBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public LastFundedBilanBuilder toBuilder() {
        return new LastFundedBilanBuilder(this);
    }
}
