package io.github.bilanfunding.internal.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A way of counting the years between two days. */
public enum Years {
    /** Full years only. */
    FULL,
    /** The last one counts even if it is not full. */
    STARTED;

    public int between(LocalDate from, LocalDate to) {
        int full = Math.toIntExact(ChronoUnit.YEARS.between(from, to));
        return this == STARTED && from.plusYears(full).isBefore(to) ? full + 1 : full;
    }

    /** The first day that counts at least so many years. */
    public LocalDate firstDay(LocalDate from, int years) {
        LocalDate day = this == STARTED ? from.plusYears(years - 1).plusDays(1) : from.plusYears(years);
        // in a common year, no full year has passed since a 29 February before 1 March
        return between(from, day) < years ? day.plusDays(1) : day;
    }

    /** The last day that counts at most so many years. */
    public LocalDate lastDay(LocalDate from, int years) {
        return firstDay(from, years + 1).minusDays(1);
    }
}
