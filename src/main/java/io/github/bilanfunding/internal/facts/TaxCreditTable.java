package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tax credit for the training of managers, by year.
 *
 * @param years the years
 */
record TaxCreditTable(List<Year> years) {

    /** The credit per hour in a year, and the maximum number of hours. */
    record Year(Euros hourlyWage, int mostHours, Validity days, String source) {}

    static TaxCreditTable of(TableFiles tables) {
        return new TaxCreditTable(
                tables.rows("tax-credit").stream().map(row -> year(row, tables)).toList());
    }

    private static Year year(CsvRow row, TableFiles tables) {
        return new Year(
                Euros.euros(row.get("hourlyWage")),
                Integer.parseInt(row.get("mostHours")),
                Validity.of(row),
                tables.source(row));
    }

    /**
     * The credit for the hours of a bilan, null when the hours or their year are unknown, or when the table has no row
     * for the year. A bilan without a last day ends in the year in which it starts.
     */
    @Nullable
    TableAmount credit(Bilan bilan) {
        Integer hours = bilan.hours();
        LocalDate start = bilan.startDate();
        if (hours == null || start == null) {
            return null;
        }
        int counted = hours;
        LocalDate end = Objects.requireNonNullElse(bilan.endDate(), start);
        return years.stream()
                .filter(year -> year.days().includes(start) && year.days().includes(end))
                .map(year ->
                        new TableAmount(year.hourlyWage().times(Math.min(counted, year.mostHours())), year.source()))
                .findFirst()
                .orElse(null);
    }

    Stream<Validity> days() {
        return years.stream().map(Year::days);
    }
}
