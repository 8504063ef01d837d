package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row of a table applies.
 *
 * @param from the first day
 * @param to the last day, null when none is known
 */
record Dated(LocalDate from, @Nullable LocalDate to) {

    static Dated of(CsvRow row) {
        return new Dated(row.day("from"), row.dayOrNull("to"));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The first day on which it applies, and the first on which it no longer does. */
    Stream<LocalDate> boundaries() {
        return Stream.of(from, to == null ? null : to.plusDays(1)).filter(Objects::nonNull);
    }
}
