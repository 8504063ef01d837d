package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much a criterion is missed. */
class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "<, 50, 1, TOO_MUCH", "<, 49, , ", "<=, 51, 1, TOO_MUCH", "<=, 50, , ", "<, 60, 11, TOO_MUCH",
        ">=, 49, 1, TOO_LITTLE", ">=, 50, , ", ">, 50, 1, TOO_LITTLE", ">, 51, , ", ">, 40, 11, TOO_LITTLE"
    })
    void a_count_is_as_far_from_a_threshold_as_makes_the_test_hold(
            String symbol, int headcount, @Nullable Integer amount, @Nullable GapDirection direction) {
        Gap gap = gap("company.headcount " + symbol + " 50", TestRequests.with("/company/headcount", headcount));

        assertThat(gap)
                .isEqualTo(amount == null || direction == null ? null : Gap.of(amount, GapUnit.EMPLOYEES, direction));
    }

    @Test
    void money_is_short_to_the_cent() {
        assertThat(gap("beneficiary.cpf.balance >= euros(100)", balance(9_999)))
                .isEqualTo(Gap.of(new Euros(1), GapDirection.TOO_LITTLE));
        assertThat(gap("beneficiary.cpf.balance > euros(100)", balance(9_999)))
                .isEqualTo(Gap.of(new Euros(2), GapDirection.TOO_LITTLE));
        assertThat(gap("beneficiary.cpf.balance < euros(100)", balance(10_050)))
                .isEqualTo(Gap.of(new Euros(51), GapDirection.TOO_MUCH));
        assertThat(gap("beneficiary.cpf.balance > euros(100)", balance(10_001))).isNull();
    }

    @Test
    void a_day_is_as_many_days_from_the_one_that_a_rule_names() {
        String start = "bilan.startDate <= parse(\"2025-03-31\")";

        assertThat(gap(start, TestRequests.with("/bilan/startDate", LocalDate.of(2025, 4, 2))))
                .isEqualTo(Gap.of(2, GapUnit.DAYS, GapDirection.TOO_MUCH));
        assertThat(gap(start, TestRequests.with("/bilan/startDate", LocalDate.of(2025, 3, 31))))
                .isNull();
    }

    @Test
    void a_threshold_may_be_another_quantity_or_computed_from_one() {
        assertThat(gap("bilan.price > beneficiary.cpf.balance", balance(200_050)))
                .isEqualTo(Gap.of(new Euros(51), GapDirection.TOO_LITTLE));
        assertThat(gap(
                        "beneficiary.occupationalRisk.c2pPoints >= bilan.price.percent(50).inPartsOf(euros(300))",
                        TestRequests.with("/beneficiary/occupationalRisk/c2pPoints", 1)))
                .isEqualTo(Gap.of(3, GapUnit.POINTS, GapDirection.TOO_LITTLE));
    }

    @Test
    void of_an_or_the_nearest_way_counts() {
        String either = "company.headcount < 11 || company.headcount >= 50";

        assertThat(gap(either, TestRequests.with("/company/headcount", 12)))
                .isEqualTo(Gap.of(2, GapUnit.EMPLOYEES, GapDirection.TOO_MUCH));
        assertThat(gap(either, TestRequests.with("/company/headcount", 48)))
                .isEqualTo(Gap.of(2, GapUnit.EMPLOYEES, GapDirection.TOO_LITTLE));
    }

    @Test
    void what_is_unknown_or_compares_nothing_but_zero_has_no_gap() {
        assertThat(gap("company.headcount < 50", TestRequests.with())).isNull();
        assertThat(gap("bilan.price > beneficiary.cpf.balance", TestRequests.with()))
                .isNull();
        assertThat(measures("beneficiary.cpf.balance > euros(0)")).isEmpty();
        assertThat(measures("company.headcount >= 0")).isEmpty();
        assertThat(measures("company.gpec == true || opco == Opco.ATLAS")).isEmpty();
    }

    @Test
    void years_are_waited_for_until_the_day_that_completes_them() {
        assertThat(gap("yearsSinceFundedBilan >= 5", funded(LocalDate.of(2022, 3, 1))))
                .isEqualTo(Gap.until(99, LocalDate.of(2027, 3, 1)));
        assertThat(gap("yearsSinceFundedBilan >= 5", funded(LocalDate.of(2021, 11, 23))))
                .isEqualTo(Gap.until(1, LocalDate.of(2026, 11, 23)));
        assertThat(gap("yearsSinceFundedBilan >= 5", funded(LocalDate.of(2021, 11, 22))))
                .isNull();
    }

    @Test
    void a_29_february_is_complete_on_1_march_of_a_common_year() {
        assertThat(gap("yearsSinceFundedBilan >= 3", funded(LocalDate.of(2024, 2, 29))))
                .isEqualTo(Gap.until(99, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void years_that_are_over_are_so_many_days_too_late() {
        String within = "startedYearsSinceIncapacity <= 2";

        assertThat(gap(within, notified(TestRequests.DAY.minusYears(2)))).isNull();
        assertThat(gap(within, notified(TestRequests.DAY.minusYears(2).minusDays(1))))
                .isEqualTo(Gap.of(1, GapUnit.DAYS, GapDirection.TOO_MUCH));
        assertThat(gap(within, notified(TestRequests.DAY.minusYears(2).minusDays(10))))
                .isEqualTo(Gap.of(10, GapUnit.DAYS, GapDirection.TOO_MUCH));
    }

    @Test
    void an_exemption_that_is_a_measure_opens_a_way_where_all_else_that_it_asks_holds() {
        String exemption = "beneficiary.publicService.branch == PublicBranch.STATE, bilan.hours <= 72";
        FundingRequest state =
                TestRequests.with("/beneficiary/publicService/branch", PublicBranch.STATE, "/bilan/hours", 80);

        assertThat(ofExemption(exemption, state)).isEqualTo(Gap.of(8, GapUnit.HOURS, GapDirection.TOO_MUCH));
        assertThat(ofExemption(exemption, state.with("/beneficiary/publicService/branch", PublicBranch.HOSPITAL)))
                .isNull();
        assertThat(ofExemption(exemption, state.with("/bilan/hours", 72))).isNull();
    }

    @Test
    void an_exemption_that_asks_for_two_measures_or_none_opens_no_way() {
        assertThat(Measure.ofExemption(Condition.of("bilan.hours <= 72, company.headcount < 50")))
                .isEmpty();
        assertThat(Measure.ofExemption(Condition.of("beneficiary.reconversion == true")))
                .isEmpty();
        assertThat(Measure.ofExemption(Condition.of("bilan.hours <= 72 || company.headcount < 50")))
                .isEmpty();
    }

    private static @Nullable Gap gap(String criterion, FundingRequest request) {
        return Measure.smallest(measures(criterion), Profiles.of(request));
    }

    private static List<Measure> measures(String criterion) {
        return Measure.ofCriterion(Condition.of(criterion)).toList();
    }

    private static @Nullable Gap ofExemption(String exemption, FundingRequest request) {
        return Measure.smallest(Measure.ofExemption(Condition.of(exemption)).toList(), Profiles.of(request));
    }

    private static FundingRequest balance(long cents) {
        return TestRequests.with("/beneficiary/cpf/balance", new Euros(cents));
    }

    private static FundingRequest funded(LocalDate day) {
        return TestRequests.with("/beneficiary/cpf/hadFundedBilan", true, "/beneficiary/cpf/lastFundedBilan/date", day);
    }

    private static FundingRequest notified(LocalDate day) {
        return TestRequests.with("/beneficiary/occupationalRisk/incapacityNotifiedOn", day);
    }
}
