package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Vat;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rates of value added tax.
 *
 * @param rates the rates
 */
record VatTable(List<Rate> rates) {

    /** A rate in percent. */
    record Rate(Vat vat, String percent, Validity days) {}

    static VatTable of(TableFiles tables) {
        return new VatTable(
                tables.rows("vat").stream().map(row -> rate(row, tables)).toList());
    }

    private static Rate rate(CsvRow row, TableFiles tables) {
        tables.source(row);
        return new Rate(Objects.requireNonNull(row.oneOf(Vat.class, "vat")), row.get("percent"), Validity.of(row));
    }

    /** A price without the tax that it contains, null when the table has no rate for the day. */
    @Nullable
    Euros withoutTax(Euros price, @Nullable Vat vat, LocalDate day) {
        if (vat == null || vat == Vat.NONE) {
            return price;
        }
        return rates.stream()
                .filter(rate -> rate.vat() == vat && rate.days().includes(day))
                .map(rate -> price.withoutTax(rate.percent()))
                .findFirst()
                .orElse(null);
    }

    Stream<Validity> days() {
        return rates.stream().map(Rate::days);
    }
}
