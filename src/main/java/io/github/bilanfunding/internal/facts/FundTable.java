package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The training funds of the self-employed: the fund of each activity, and the caps of each fund.
 *
 * @param funds the fund of each activity
 * @param caps the most that each fund pays in a year
 */
record FundTable(List<OfActivity> funds, List<Cap> caps) {

    /** The fund of an activity. */
    record OfActivity(Activity activity, Fund fund, Validity days) {}

    /**
     * The most that a fund pays in a year to persons who match the row. A null condition matches every person.
     *
     * @param paidFrom the lowest contribution paid, inclusive
     * @param paidBelow the upper limit of the contribution paid, exclusive
     */
    record Cap(
            Fund fund,
            @Nullable Boolean treasuryAccess,
            @Nullable Boolean micro,
            @Nullable Euros paidFrom,
            @Nullable Euros paidBelow,
            Euros amount,
            Validity days,
            String source) {

        boolean isFor(Fund fund, SelfEmployment person) {
            return this.fund == fund
                    && (treasuryAccess == null || treasuryAccess.equals(person.treasuryAccess()))
                    && (micro == null || micro.equals(person.micro()))
                    && isFor(person.trainingContributionPaid());
        }

        private boolean isFor(@Nullable Euros paid) {
            return paidFrom == null
                    || (paid != null
                            && paid.compareTo(paidFrom) >= 0
                            && (paidBelow == null || paid.compareTo(paidBelow) < 0));
        }
    }

    static FundTable of(TableFiles tables) {
        return new FundTable(
                tables.rows("funds").stream().map(FundTable::fund).toList(),
                tables.rows("fund-caps").stream().map(row -> cap(row, tables)).toList());
    }

    private static OfActivity fund(CsvRow row) {
        return new OfActivity(
                Objects.requireNonNull(row.oneOf(Activity.class, "activity")),
                Objects.requireNonNull(row.oneOf(Fund.class, "fund")),
                Validity.of(row));
    }

    private static Cap cap(CsvRow row, TableFiles tables) {
        return new Cap(
                Objects.requireNonNull(row.oneOf(Fund.class, "fund")),
                row.yesOrNo("treasuryAccess"),
                row.yesOrNo("micro"),
                row.eurosOrNull("paidFrom"),
                row.eurosOrNull("paidBelow"),
                Euros.euros(row.get("cap")).percent(row.get("percent")),
                Validity.of(row),
                tables.source(row));
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

    /** The most that a fund pays to a person in the year of a day, null when the table has no row. */
    @Nullable
    TableAmount cap(@Nullable Fund fund, SelfEmployment person, LocalDate day) {
        return caps.stream()
                .filter(row -> fund != null && row.days().includes(day) && row.isFor(fund, person))
                .map(row -> new TableAmount(row.amount(), row.source()))
                .findFirst()
                .orElse(null);
    }

    Stream<Validity> days() {
        return Stream.concat(funds.stream().map(OfActivity::days), caps.stream().map(Cap::days));
    }
}
