package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The training funds of the self-employed: the fund of each activity, and what a micro-entrepreneur contributes.
 *
 * @param funds the fund of each activity
 * @param rates the rates of the contribution on the turnover, several for an activity that includes different trades
 */
record FundTable(List<OfActivity> funds, List<Rate> rates) {

    /** The fund of an activity. */
    record OfActivity(Activity activity, Fund fund, Validity days) {}

    /** A rate of the contribution of a micro-entrepreneur, in percent of the turnover as a decimal number. */
    record Rate(Activity activity, String percent, Validity days) {}

    static FundTable of(TableFiles tables) {
        return new FundTable(
                tables.rows("funds").stream().map(FundTable::fund).toList(),
                tables.rows("micro-contribution").stream().map(FundTable::rate).toList());
    }

    private static OfActivity fund(CsvRow row) {
        return new OfActivity(activity(row), Objects.requireNonNull(row.oneOf(Fund.class, "fund")), Validity.of(row));
    }

    private static Rate rate(CsvRow row) {
        return new Rate(activity(row), row.get("turnoverPercent"), Validity.of(row));
    }

    private static Activity activity(CsvRow row) {
        return Objects.requireNonNull(row.oneOf(Activity.class, "activity"));
    }

    /** The fund of an activity on a day, null when the table has none. */
    @Nullable
    Fund fund(@Nullable Activity activity, LocalDate day) {
        return funds.stream()
                .filter(row -> row.activity() == activity && row.days().includes(day))
                .map(OfActivity::fund)
                .findFirst()
                .orElse(null);
    }

    /** The least contribution on the turnover of a person, null when it is unknown or the table has no rate. */
    @Nullable
    Euros contribution(SelfEmployment person, LocalDate day) {
        Euros turnover = person.turnoverLast12Months();
        return turnover == null
                ? null
                : rates.stream()
                        .filter(row -> row.activity() == person.activity()
                                && row.days().includes(day))
                        .map(row -> turnover.percent(row.percent()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    Stream<Validity> days() {
        return Stream.concat(
                funds.stream().map(OfActivity::days), rates.stream().map(Rate::days));
    }
}
