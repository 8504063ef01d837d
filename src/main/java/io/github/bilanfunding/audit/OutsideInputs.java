package io.github.bilanfunding.audit;

import io.github.bilanfunding.request.Provider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was given beside the request when a decision was written, and what no document holds: the papers and what would
 * help depend on it, the decision does not. Immutable and thread-safe.
 *
 * @param provider whose letterhead fills in the papers, not null; {@link Provider#UNKNOWN} when it is not at hand
 * @param earliestDay the first day on which the request could be filed, null when it is not at hand
 */
public record OutsideInputs(Provider provider, @Nullable LocalDate earliestDay) {

    /** Nothing is at hand. */
    public static final OutsideInputs UNKNOWN = new OutsideInputs(Provider.UNKNOWN, null);
}
