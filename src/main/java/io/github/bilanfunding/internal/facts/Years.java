package io.github.bilanfunding.internal.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A way of counting the years between two days. */
public enum Years {
    /** Full years only. */
    FULL,
    /** An incomplete last year counts as one. */
    STARTED;

    public int between(LocalDate from, LocalDate to) {
        int full = Math.toIntExact(ChronoUnit.YEARS.between(from, to));
        return this == STARTED && from.plusYears(full).isBefore(to) ? full + 1 : full;
    }

    /** The first day on which at least a number of years is counted. */
    public LocalDate firstDay(LocalDate from, int years) {
        LocalDate day = this == STARTED ? from.plusYears(years - 1).plusDays(1) : from.plusYears(years);
        // from 29 February to a common year, the full year is reached only on 1 March
        return between(from, day) < years ? day.plusDays(1) : day;
    }

    /** The last day on which at most a number of years is counted. */
    public LocalDate lastDay(LocalDate from, int years) {
        return firstDay(from, years + 1).minusDays(1);
    }
}
