package io.github.bilanfunding.internal.facts;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.request.Vat;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.RuntimeRules;
import io.github.bilanfunding.testing.TestRequests;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dated tables give for a profile, on both sides of each of their edges. */
class TablesTest {

    private static final String SOURCE = "ART-1";
    private static final Tables TABLES = TestTables.TABLES;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, -",
                "2025-01-01, FIF_PL",
                "2025-06-30, FIF_PL",
                "2025-07-01, VIVEA",
                "2030-01-01, VIVEA"
            })
    void an_activity_has_the_fund_of_the_day(LocalDate day, @Nullable Fund fund) {
        assertThat(facts(selfEmployed(day, "/beneficiary/selfEmployment/activity", Activity.LIBERAL))
                        .getTrainingFund())
                .isEqualTo(fund);
    }

    @Test
    void a_fund_that_is_named_counts_before_that_of_the_activity() {
        FundingRequest request =
                selfEmployed(LocalDate.of(2025, 1, 1), "/beneficiary/selfEmployment/activity", Activity.LIBERAL);

        assertThat(facts(request.with("/beneficiary/selfEmployment/fund", Fund.AFDAS))
                        .getTrainingFund())
                .isEqualTo(Fund.AFDAS);
        assertThat(facts(selfEmployed(LocalDate.of(2025, 1, 1), "/beneficiary/selfEmployment/activity", Activity.CRAFT))
                        .getTrainingFund())
                .isNull();
        assertThat(facts(selfEmployed(LocalDate.of(2025, 1, 1))).getTrainingFund())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, LIBERAL, 8000.00, -",
                "2025-01-01, LIBERAL, 8000.00, 16.00",
                "2025-09-30, LIBERAL, 8000.00, 16.00",
                "2025-10-01, LIBERAL, 8000.00, -",
                "2025-01-01, LIBERAL, 2.50, 0.01",
                "2025-01-01, LIBERAL, 2.49, 0.00",
                "2025-01-01, TRADE, 8000.00, 8.00",
                "2025-01-01, LIBERAL, -, -",
                "2025-01-01, FARMING, 8000.00, -",
                "2025-01-01, -, 8000.00, -"
            })
    void the_contribution_on_a_turnover_is_that_of_the_lowest_rate_of_the_activity_on_the_day(
            LocalDate day, @Nullable Activity activity, @Nullable String turnover, @Nullable String contribution) {
        FundingRequest request = selfEmployed(day)
                .with("/beneficiary/selfEmployment/activity", activity)
                .with("/beneficiary/selfEmployment/turnoverLast12Months", turnover == null ? null : euros(turnover));

        assertThat(facts(request).getTurnoverContribution())
                .isEqualTo(contribution == null ? null : euros(contribution));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, -, 24, -",
                "2025-01-01, -, 24, 240.24",
                "2025-12-31, -, 39, 390.39",
                "2025-12-31, -, 40, 400.40",
                "2025-12-31, 2025-12-31, 41, 400.40",
                "2025-12-31, 2026-01-01, 24, -",
                "2025-12-31, -, -, -",
                "2026-01-01, -, 24, -",
                "-, 2025-12-31, 24, -"
            })
    void a_tax_credit_is_that_of_the_year_of_the_hours_for_those_that_count(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer hours, @Nullable String credit) {
        assertThat(facts(TestRequests.with(
                                "/requestDate",
                                LocalDate.of(2024, 6, 1),
                                "/bilan/startDate",
                                start,
                                "/bilan/endDate",
                                end,
                                "/bilan/hours",
                                hours))
                        .getTaxCredit())
                .isEqualTo(amount(credit));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, 9999, -, false",
                "2025-01-01, 9999, -, true",
                "2025-12-31, 9999, -, true",
                "2026-01-01, 9999, -, false",
                "2025-01-01, -, -, false",
                "2025-01-01, 1234, -, false",
                "2026-01-01, -, INTERPRO, true",
                "2026-01-01, 1234, INTERPRO, true",
                "2025-01-01, 9999, SITE-9, false"
            })
    void a_branch_is_made_by_the_agreements_of_its_rows_or_named(
            LocalDate day, @Nullable String idcc, @Nullable String branch, boolean known) {
        FundingRequest request = company(day, "/company/opco", Opco.OPCO_EP)
                .with("/company/headcount", 10)
                .with("/company/idcc", idcc)
                .with("/company/opcoBranch", branch);

        assertThat(facts(request).isOpcoTariffKnown()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "49, true", "50, false"})
    void a_rate_is_for_the_sizes_of_its_row(int headcount, boolean known) {
        FundingRequest request =
                company(LocalDate.of(2025, 1, 1), "/company/idcc", "1486").with("/company/headcount", headcount);

        assertThat(facts(request).isOpcoTariffKnown()).isEqualTo(known);
        assertThat(facts(request.with("/company/headcount", null)).isOpcoTariffKnown())
                .isFalse();
    }

    @Test
    void a_share_is_of_the_price_up_to_what_counts_of_it() {
        FundingRequest request =
                company(LocalDate.of(2025, 1, 1), "/company/idcc", "1486").with("/company/headcount", 20);

        assertThat(facts(request.with("/bilan/price", euros(800))).getOpcoShare())
                .isEqualTo(amount("400"));
        assertThat(facts(request.with("/bilan/price", euros(1000))).getOpcoShare())
                .isEqualTo(amount("500"));
        assertThat(facts(request.with("/bilan/price", euros("1000.01"))).getOpcoShare())
                .isEqualTo(amount("500"));
        assertThat(facts(request).getOpcoEnvelope()).isEqualTo(amount("5000"));
        assertThat(facts(request).getOpcoCap()).isNull();
    }

    @Test
    void what_is_outside_the_envelope_is_not_bound_by_it_and_may_pay_wages() {
        FundingRequest request = company(LocalDate.of(2025, 1, 1), "/company/idcc", "44")
                .with("/company/headcount", 20)
                .with("/bilan/hours", 24);

        assertThat(facts(request).isOpcoOutsideEnvelope()).isTrue();
        assertThat(facts(request).getOpcoEnvelope()).isNull();
        assertThat(facts(request).getOpcoCap()).isEqualTo(amount("2000"));
        assertThat(facts(request).getOpcoWage()).isEqualTo(amount("360"));
        assertThat(facts(request.with("/bilan/hours", null)).getOpcoWage()).isNull();
    }

    @Test
    void an_agreement_has_the_rates_of_the_agreement_for_which_it_stands() {
        FundingRequest request = company(LocalDate.of(2025, 1, 1), "/company/opco", Opco.ATLAS)
                .with("/company/headcount", 20)
                .with("/company/idcc", "0076");

        assertThat(facts(request).getOpcoEnvelope()).isEqualTo(amount("5000"));
    }

    @Test
    void a_cap_of_a_bilan_replaces_the_hourly_rate_of_other_actions_but_not_that_of_a_bilan() {
        FundingRequest metal = company(LocalDate.of(2025, 1, 1), "/company/idcc", "44")
                .with("/company/headcount", 20)
                .with("/bilan/hours", 24);

        assertThat(facts(metal).getOpcoHours()).isNull();
        assertThat(facts(metal).isOpcoPerHour()).isFalse();
        assertThat(facts(branch("SITE-2")).getOpcoCap()).isEqualTo(amount("900"));
        assertThat(facts(branch("SITE-2")).getOpcoHours()).isEqualTo(amount("1200"));
        assertThat(facts(branch("SITE-2")).isOpcoPerHour()).isTrue();
    }

    @Test
    void a_bilan_that_a_scale_names_without_an_amount_is_funded_and_pays_wages_but_has_no_tariff() {
        Profile facts = facts(branch("SITE-3"));

        assertThat(facts.isOpcoFundsBilan()).isTrue();
        assertThat(facts.isOpcoTariffKnown()).isFalse();
        assertThat(facts.getOpcoCap()).isNull();
        assertThat(facts.getOpcoHours()).isNull();
        assertThat(facts.getOpcoWage()).isEqualTo(amount("360"));
    }

    @Test
    void a_scale_excludes_a_bilan_only_where_it_says_so() {
        assertThat(facts(branch("SITE-1")).isOpcoExcludesBilan()).isTrue();
        assertThat(facts(branch("SITE-1")).isOpcoFundsBilan()).isFalse();
        assertThat(facts(branch("SITE-2")).isOpcoExcludesBilan()).isFalse();
        assertThat(facts(branch("SITE-9")).isOpcoExcludesBilan()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-01-01, -, 1500.00, 1500.00",
                "2025-01-01, NONE, 1500.00, 1500.00",
                "2025-01-01, STANDARD, 1500.00, 1250.00",
                "2025-12-31, STANDARD, 1000.00, 833.33",
                "2025-12-31, STANDARD, 1000.01, 833.34",
                "2026-01-01, STANDARD, 1500.00, -",
                "2026-01-01, NONE, 1500.00, 1500.00"
            })
    void a_price_before_tax_is_rounded_half_up_to_the_cent(
            LocalDate day, @Nullable Vat vat, String price, @Nullable String beforeTax) {
        FundingRequest request = company(day, "/bilan/price", euros(price)).with("/bilan/vat", vat);

        assertThat(facts(request).getPriceBeforeTax()).isEqualTo(beforeTax == null ? null : euros(beforeTax));
    }

    @Test
    void a_share_is_of_the_price_before_tax() {
        FundingRequest request = company(LocalDate.of(2025, 1, 1), "/company/idcc", "1486")
                .with("/company/headcount", 20)
                .with("/bilan/price", euros(900))
                .with("/bilan/vat", Vat.STANDARD);

        assertThat(facts(request).getOpcoShare()).isEqualTo(amount("375"));
    }

    @Test
    void the_opco_is_the_named_one_or_that_of_the_agreement_written_with_zeros_or_without() {
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThat(facts(company(day, "/company/idcc", "0044")).getOpco()).isEqualTo(Opco.OPCO_2I);
        assertThat(facts(company(day, "/company/idcc", "44")).getOpco()).isEqualTo(Opco.OPCO_2I);
        assertThat(facts(company(day, "/company/idcc", "1234")).getOpco()).isNull();
        assertThat(facts(company(day, "/company/idcc", "44").with("/company/opco", Opco.ATLAS))
                        .getOpco())
                .isEqualTo(Opco.ATLAS);
        assertThat(facts(company(day, "/company/idcc", "44").with("/company/opco", Opco.ATLAS))
                        .isOpcoContradicted())
                .isTrue();
        assertThat(facts(company(day, "/company/idcc", "44").with("/company/opco", Opco.OPCO_2I))
                        .isOpcoContradicted())
                .isFalse();
    }

    @Test
    void an_opco_that_nobody_saw_with_an_agreement_promises_nothing_until_it_is_named() {
        FundingRequest inferred =
                company(LocalDate.of(2025, 1, 1), "/company/idcc", "2216").with("/company/headcount", 20);

        assertThat(facts(inferred).isOpcoUncertain()).isTrue();
        assertThat(facts(inferred).getOpcoCap()).isNull();
        assertThat(facts(inferred.with("/company/opco", Opco.AKTO)).isOpcoUncertain())
                .isFalse();
        assertThat(facts(inferred.with("/company/opco", Opco.AKTO)).getOpcoCap())
                .isEqualTo(amount("100"));
        assertThat(facts(company(LocalDate.of(2025, 1, 1), "/company/idcc", "1486"))
                        .isOpcoFromOneSource())
                .isTrue();
        assertThat(facts(company(LocalDate.of(2025, 1, 1), "/company/idcc", "44"))
                        .isOpcoFromOneSource())
                .isFalse();
    }

    @Test
    void a_row_that_is_not_known_to_fund_a_bilan_promises_nothing() {
        FundingRequest request =
                company(LocalDate.of(2025, 1, 1), "/company/opco", Opco.AKTO).with("/company/headcount", 60);

        assertThat(facts(request).isOpcoTariffKnown()).isFalse();
        assertThat(facts(request).getOpcoCap()).isNull();
    }

    @Test
    void the_days_on_which_rows_begin_or_end_are_boundaries() {
        assertThat(TABLES.boundaries().distinct())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_rulebook_without_tables_knows_nothing() {
        Tables none = Tables.of(RuntimeRules.bundle(""), Set.of());
        FundingRequest request =
                company(LocalDate.of(2025, 1, 1), "/company/idcc", "44").with("/bilan/hours", 24);
        Profile facts = new Profile(request, none, new Findings());

        assertThat(facts.getOpco()).isNull();
        assertThat(facts.getTaxCredit()).isNull();
        assertThat(facts.isOpcoTariffKnown()).isFalse();
        assertThat(none.boundaries()).isEmpty();
    }

    @Test
    void a_row_that_cites_an_unknown_source_is_refused() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Tables.of(RuntimeRules.bundle("").with("tax-credit.csv", """
                                year;hourlyWage;mostHours;from;to;source
                                2025;10.01;40;2025-01-01;2025-12-31;ART-9
                                """), Set.of(SOURCE)))
                .withMessageContaining("cites the unknown source ART-9");
    }

    @Test
    void a_table_s_amount_can_be_multiplied() {
        assertThat(new TableAmount(euros(900), "ART-1").times(2)).isEqualTo(amount("1800"));
    }

    /** The contributions that a page of 2025 publishes for turnovers of the liberal professions. */
    @ParameterizedTest
    @CsvSource({"500, 1", "8000, 16", "25000, 50", "58000, 116"})
    void the_law_s_own_table_gives_the_published_contributions(long turnover, long contribution) {
        FundingRequest request = selfEmployed(
                        LocalDate.of(2025, 8, 31), "/beneficiary/selfEmployment/activity", Activity.LIBERAL)
                .with("/beneficiary/selfEmployment/turnoverLast12Months", euros(turnover));

        assertThat(Profiles.of(request).getTurnoverContribution()).isEqualTo(euros(contribution));
    }

    private static @Nullable TableAmount amount(@Nullable String euros) {
        return euros == null ? null : new TableAmount(euros(euros), "ART-1");
    }

    private static Profile facts(FundingRequest request) {
        return new Profile(request, TABLES, new Findings());
    }

    private static FundingRequest selfEmployed(LocalDate day, Object... pointersAndValues) {
        return TestRequests.with(pointersAndValues).on(day).with("/beneficiary/status", Status.SELF_EMPLOYED);
    }

    private static FundingRequest branch(String branch) {
        return company(LocalDate.of(2025, 1, 1), "/company/opco", Opco.OPCO_EP)
                .with("/company/headcount", 10)
                .with("/company/opcoBranch", branch)
                .with("/bilan/hours", 24);
    }

    private static FundingRequest company(LocalDate day, Object... pointersAndValues) {
        return TestRequests.with(pointersAndValues).on(day);
    }
}
