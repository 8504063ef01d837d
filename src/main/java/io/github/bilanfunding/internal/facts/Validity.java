package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row of a table applies.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive, null when no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    static Validity of(CsvRow row) {
        return new Validity(row.day("from"), row.dayOrNull("to"));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The first day on which the row applies, and the first day on which it no longer applies, if known. */
    Stream<LocalDate> boundaries() {
        return Stream.of(from, to == null ? null : to.plusDays(1)).filter(Objects::nonNull);
    }
}
