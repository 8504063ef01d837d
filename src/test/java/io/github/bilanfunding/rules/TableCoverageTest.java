package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every row of the law's tables that give an amount has the expert cases that it needs, as every rule has. */
class TableCoverageTest {

    private static final List<ExpertCase> CASES = ExpertCases.of("law");
    private static final LocalDate DECIDES_FROM =
            CompiledRulebook.of("law").catalogue().decidesFrom();

    private final List<String> lacking = new ArrayList<>();

    @Test
    void every_activity_has_a_case_that_shows_its_fund_on_each_side_of_each_of_its_days() {
        for (CsvRow row : rows("funds")) {
            BiPredicate<ExpertCase, LocalDate> applies =
                    (c, day) -> selfEmployment(c).activity() != null
                            && selfEmployment(c).activity().name().equals(row.get("activity"))
                            && selfEmployment(c).fund() == null
                            && day(c).equals(day);
            checkDays(row, applies, c -> showsFund(c, Fund.valueOf(row.get("fund"))), c -> true);
            check(row, "shown", c -> applies.test(c, day(c)) && showsFund(c, Fund.valueOf(row.get("fund"))));
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_rate_of_a_contribution_has_a_case_that_presumes_it_on_each_side_of_each_of_its_days() {
        for (CsvRow row : rows("micro-contribution")) {
            checkDays(
                    row,
                    (c, day) -> isOfActivity(c, row) && day(c).equals(day),
                    c -> c.states(Stated.PRESUMES, "FAF-CONTRIBUTION"),
                    c -> c.states(Stated.UNKNOWN, "FAF-CONTRIBUTION"));
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_year_of_the_tax_credit_has_a_case_on_each_side_of_each_of_its_days_and_of_its_hours() {
        for (CsvRow row : rows("tax-credit")) {
            int most = Integer.parseInt(row.get("mostHours"));
            Predicate<ExpertCase> given =
                    c -> says(c, "CI-MONTANT", "de " + credit(row, c).inWords().french() + " au maximum");
            Predicate<ExpertCase> stated = c -> c.states(Stated.SAYS, "CI-MONTANT")
                    || c.states(Stated.SILENT, "CI-MONTANT")
                    || c.states(Stated.REJECTED);
            checkDays(row, (c, day) -> day.equals(start(c)), given, stated);
            check(row, "for " + most + " hours", c -> startsWithin(c, row) && hours(c) == most && given.test(c));
            check(
                    row,
                    "for " + (most + 1) + " hours",
                    c -> startsWithin(c, row) && hours(c) == most + 1 && given.test(c));
        }

        assertThat(lacking).isEmpty();
    }

    /** The row gives its amount on its first and last day, and something else is said the day before and the day after. */
    private void checkDays(
            CsvRow row,
            BiPredicate<ExpertCase, LocalDate> isFor,
            Predicate<ExpertCase> given,
            Predicate<ExpertCase> stated) {
        LocalDate from = row.day("from");
        if (from.isAfter(DECIDES_FROM)) {
            check(row, "on " + from, c -> isFor.test(c, from) && given.test(c));
            check(row, "before " + from, c -> isFor.test(c, from.minusDays(1)) && stated.test(c));
        }
        LocalDate to = row.dayOrNull("to");
        if (to != null) {
            check(row, "on " + to, c -> isFor.test(c, to) && given.test(c));
            check(row, "after " + to, c -> isFor.test(c, to.plusDays(1)) && stated.test(c));
        }
    }

    private void check(CsvRow row, String where, Predicate<ExpertCase> covers) {
        if (CASES.stream().noneMatch(covers)) {
            lacking.add(row.cells() + " " + where);
        }
    }

    private static boolean showsFund(ExpertCase c, Fund fund) {
        return CompiledRulebook.of("law").rules().stream()
                .filter(rule -> c.states(Stated.FIRES, rule.info().id()))
                .flatMap(rule -> rule.condition().get().tests())
                .anyMatch(test -> test.quantity().name().equals("trainingFund")
                        && test.operands().equals(List.of(new Operand.Constant(fund))));
    }

    private static boolean isOfActivity(ExpertCase c, CsvRow row) {
        return row.get("activity").equals(String.valueOf(selfEmployment(c).activity()));
    }

    private static boolean startsWithin(ExpertCase c, CsvRow row) {
        LocalDate start = start(c);
        return start != null && !start.isBefore(row.day("from")) && !start.isAfter(row.day("to"));
    }

    private static @Nullable LocalDate start(ExpertCase c) {
        return request(c).bilan().startDate();
    }

    private static Euros credit(CsvRow row, ExpertCase c) {
        int counted = Math.min(hours(c), Integer.parseInt(row.get("mostHours")));
        return Euros.euros(row.get("hourlyWage")).times(counted);
    }

    private static int hours(ExpertCase c) {
        return Objects.requireNonNullElse(request(c).bilan().hours(), 0);
    }

    private static boolean says(ExpertCase c, String notice, String text) {
        return text.equals(c.byName(Stated.SAYS).get(notice));
    }

    private static SelfEmployment selfEmployment(ExpertCase c) {
        return request(c).beneficiary().selfEmployment();
    }

    private static LocalDate day(ExpertCase c) {
        return request(c).requestDate();
    }

    private static FundingRequest request(ExpertCase c) {
        return c.fundingRequest();
    }

    private static List<CsvRow> rows(String table) {
        return CsvRow.of(table, Resources.text("rules/law/" + table + ".csv"));
    }
}
