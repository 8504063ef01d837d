package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The values of a field that are worth trying. */
class CandidateValuesTest {

    private static final FundingRequest ANYONE = TestRequests.with();

    @Test
    void a_number_is_tried_at_what_rules_compare_it_with_and_beside_it() {
        assertThat(values("/company/headcount", "company.headcount < 50 || company.headcount >= 1000"))
                .containsExactly(50, 51, 49, 1000, 1001, 999, 0);
        assertThat(values("/company/headcount", "company.groupHeadcount >= 1000"))
                .containsExactly(0);
    }

    @Test
    void on_a_scale_a_number_is_tried_over_its_whole_range() {
        assertThat(scaled("/company/headcount", "company.headcount < 50"))
                .containsExactly(
                        50, 51, 49, 0, 1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304);
    }

    @Test
    void a_value_that_no_request_can_hold_is_not_tried() {
        assertThat(scaled("/bilan/hours", "bilan.hours <= 24"))
                .contains(23, 24, 25, 1, 256)
                .doesNotContain(0, 1024, 4096);
        FundingRequest accompanied = TestRequests.with("/bilan/accompanimentHours", 20);
        assertThat(new CandidateValues(Field.of("/bilan/hours"), List.of(), true).in(accompanied))
                .containsExactly(64, 256);
    }

    @Test
    void an_amount_is_tried_at_nothing_at_the_price_at_round_sums_and_at_what_rules_compare_it_with() {
        assertThat(values("/beneficiary/cpf/balance", "beneficiary.cpf.balance >= euros(\"102.23\")"))
                .containsExactly(
                        Euros.ZERO,
                        Euros.euros(2000),
                        Euros.euros(1),
                        Euros.euros(100),
                        Euros.euros(10_000),
                        Euros.euros(1_000_000),
                        Euros.euros(100_000_000),
                        Euros.euros("102.23"));
    }

    @Test
    void what_its_type_lists_is_tried_whole() {
        assertThat(values("/bilan/qualiopi", "")).containsExactly(true, false);
        assertThat(values("/beneficiary/contract", "")).containsExactly((Object[]) Contract.values());
        assertThat(values("/bilan/phases", "")).containsExactly(List.of(Phase.values()), List.of());
    }

    @Test
    void a_grant_is_tried_from_each_funder_on_both_ways_and_from_none() {
        Euros price = ANYONE.bilan().price();

        assertThat(values("/beneficiary/grants", ""))
                .hasSize(1 + 2 * GrantFunder.values().length)
                .contains(
                        List.of(),
                        List.of(new Grant(GrantFunder.AIF, price, true)),
                        List.of(new Grant(GrantFunder.OTHER, price, false)));
    }

    @Test
    void a_day_is_tried_so_many_years_before_the_request_and_beside_it() {
        LocalDate fiveYearsAgo = TestRequests.DAY.minusYears(5);

        assertThat(values("/beneficiary/cpf/lastFundedBilan/date", "yearsSinceFundedBilan >= 5"))
                .containsExactly(TestRequests.DAY, fiveYearsAgo, fiveYearsAgo.plusDays(1), fiveYearsAgo.minusDays(1));
    }

    @Test
    void a_day_is_tried_at_the_end_of_a_year_that_rules_compare_and_beside_it() {
        assertThat(values("/bilan/endDate", "endYear > 2027"))
                .containsExactly(
                        TestRequests.DAY,
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2027, 12, 30));
    }

    @Test
    void a_code_is_tried_where_a_rule_or_the_words_of_the_input_name_it() {
        assertThat(values("/company/region", "company.region in (\"FR-971\", \"FR-972\")"))
                .contains("FR-971", "FR-972");
        assertThat(values("/company/idcc", "")).contains("1486", "1596");
    }

    @Test
    void each_value_is_tried_once_and_gives_a_request_that_holds_it() {
        CandidateValues headcounts = new CandidateValues(
                Field.of("/company/headcount"), tests("company.headcount < 50, company.headcount < 51"), true);

        assertThat(headcounts.in(ANYONE)).doesNotHaveDuplicates();
        assertThat(headcounts.applied(ANYONE).map(r -> (Object) r.company().headcount()))
                .containsExactlyElementsOf(headcounts.in(ANYONE));
    }

    @Test
    void a_field_that_is_looked_up_anew_is_the_one_that_a_quantity_reads() {
        assertThat(tests("opco == Opco.ATLAS").get(0).reads(Field.of("/company/idcc")))
                .isTrue();
        assertThat(tests("bilan.price > beneficiary.cpf.balance").get(0).reads(Field.of("/beneficiary/cpf/balance")))
                .isTrue();
        assertThat(tests("opco == Opco.ATLAS").get(0).reads(Field.of("/company/headcount")))
                .isFalse();
    }

    private static List<Object> values(String pointer, String condition) {
        return new CandidateValues(Field.of(pointer), tests(condition), false).in(ANYONE);
    }

    private static List<Object> scaled(String pointer, String condition) {
        return new CandidateValues(Field.of(pointer), tests(condition), true).in(ANYONE);
    }

    private static List<io.github.bilanfunding.internal.condition.Test> tests(String condition) {
        return Stream.of(condition).flatMap(text -> Condition.of(text).tests()).toList();
    }
}
