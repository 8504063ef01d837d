package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a source. Immutable and thread-safe.
 *
 * @param source the source in this version, not null; {@link Source#since()} is its first day
 * @param until the first day on which the version is no longer in force, null when no end is known
 */
public record SourceVersion(Source source, @Nullable LocalDate until) {

    /**
     * {@return whether the version is in force on a day}
     *
     * <p>A source without a version id is in force on every day: its first day is that of its publication.
     *
     * @param day the day, not null
     */
    public boolean isInForceOn(LocalDate day) {
        LocalDate since = source.since();
        if (source.version() == null || since == null) {
            return true;
        }
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    boolean isInForceWithin(LocalDate from, @Nullable LocalDate to) {
        LocalDate since = source.since();
        return isInForceOn(from) || (since != null && since.isAfter(from) && (to == null || !since.isAfter(to)));
    }
}
