package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each operator holds on: on both sides of a threshold, and where a value is absent. */
class OperatorTest {

    private static final FundingRequest UNKNOWN = TestRequests.with();

    @ParameterizedTest
    @CsvSource({
        "<, true, false, false",
        "<=, true, true, false",
        ">, false, false, true",
        ">=, false, true, true",
        "==, false, true, false",
        "!=, true, false, true"
    })
    void a_number_is_compared_below_at_and_above_a_value(String symbol, boolean below, boolean at, boolean above) {
        String test = "company.headcount " + symbol + " 50";

        assertThat(holds(test, headcount(49))).isEqualTo(below);
        assertThat(holds(test, headcount(50))).isEqualTo(at);
        assertThat(holds(test, headcount(51))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "<, true, false, false",
        "<=, true, true, false",
        ">, false, false, true",
        ">=, false, true, true",
        "==, false, true, false",
        "!=, true, false, true"
    })
    void an_amount_is_compared_to_the_cent(String symbol, boolean below, boolean at, boolean above) {
        String test = "beneficiary.cpf.balance " + symbol + " euros(\"100.10\")";

        assertThat(holds(test, balance(10_009))).isEqualTo(below);
        assertThat(holds(test, balance(10_010))).isEqualTo(at);
        assertThat(holds(test, balance(10_011))).isEqualTo(above);
    }

    @Test
    void a_day_is_compared_with_another() {
        assertThat(holds("bilan.startDate < requestDate", start(-1))).isTrue();
        assertThat(holds("bilan.startDate < requestDate", start(0))).isFalse();
        assertThat(holds("bilan.startDate >= requestDate", start(0))).isTrue();
        assertThat(holds("bilan.startDate < requestDate", UNKNOWN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void on_an_absent_value_only_a_negation_holds(Operator operator) {
        String value = switch (operator) {
            case IN, NOT_IN -> "(\"44\", \"45\")";
            default -> "\"44\"";
        };
        String field =
                operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS ? "bilan.phases" : "company.idcc";
        String operand = field.equals("bilan.phases") ? "Phase.SKILLS" : value;

        assertThat(holds(field + " " + operator.symbol() + " " + operand, UNKNOWN))
                .isEqualTo(List.of(Operator.NOT_EQUAL, Operator.NOT_IN, Operator.NOT_CONTAINS)
                        .contains(operator));
    }

    @Test
    void an_inequality_with_an_absent_threshold_does_not_hold_either_way() {
        for (String symbol : List.of("<", "<=", ">", ">=")) {
            assertThat(holds("bilan.price " + symbol + " beneficiary.cpf.balance", UNKNOWN))
                    .isFalse();
        }
    }

    @Test
    void one_of_several_values_is_enough_and_none_of_them_is_asked_by_the_negation() {
        FundingRequest of45 = TestRequests.with("/company/idcc", "45");
        FundingRequest of46 = TestRequests.with("/company/idcc", "46");

        assertThat(holds("company.idcc in (\"44\", \"45\")", of45)).isTrue();
        assertThat(holds("company.idcc in (\"44\", \"45\")", of46)).isFalse();
        assertThat(holds("company.idcc not in (\"44\", \"45\")", of45)).isFalse();
        assertThat(holds("company.idcc not in (\"44\", \"45\")", of46)).isTrue();
    }

    @Test
    void a_list_contains_an_item_or_not() {
        FundingRequest skills = TestRequests.with("/bilan/phases", List.of(Phase.DIAGNOSIS, Phase.SKILLS));
        FundingRequest empty = TestRequests.with("/bilan/phases", List.of());

        assertThat(holds("bilan.phases contains Phase.SKILLS", skills)).isTrue();
        assertThat(holds("bilan.phases contains Phase.PROJECTION", skills)).isFalse();
        assertThat(holds("bilan.phases contains Phase.SKILLS", empty)).isFalse();
        assertThat(holds("bilan.phases not contains Phase.SKILLS", skills)).isFalse();
        assertThat(holds("bilan.phases not contains Phase.SKILLS", empty)).isTrue();
        assertThat(holds("bilan.phases != null", empty)).isTrue();
    }

    @Test
    void absence_itself_can_be_asked_for() {
        assertThat(holds("company.opcoGrant == null", UNKNOWN)).isTrue();
        assertThat(holds("company.opcoGrant != null", UNKNOWN)).isFalse();
        assertThat(holds("company.opcoGrant == null", grant(0))).isFalse();
        assertThat(holds("company.opcoGrant != null", grant(0))).isTrue();
    }

    @Test
    void a_fact_that_is_true_false_or_unknown_is_asked_for_as_it_is() {
        FundingRequest agreed = TestRequests.with("/beneficiary/cpf/employerAgreement", true);
        FundingRequest refused = TestRequests.with("/beneficiary/cpf/employerAgreement", false);

        assertThat(Arrays.asList(agreed, refused, UNKNOWN))
                .extracting(r -> holds("beneficiary.cpf.employerAgreement == true", r))
                .containsExactly(true, false, false);
        assertThat(Arrays.asList(agreed, refused, UNKNOWN))
                .extracting(r -> holds("beneficiary.cpf.employerAgreement == false", r))
                .containsExactly(false, true, false);
        assertThat(Arrays.asList(agreed, refused, UNKNOWN))
                .extracting(r -> holds("beneficiary.cpf.employerAgreement != true", r))
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, false", "32, true", "33, true"})
    void a_threshold_is_computed_from_another_quantity(int points, boolean holds) {
        FundingRequest request = TestRequests.with(
                "/bilan/price", Euros.euros(103_334), "/beneficiary/occupationalRisk/c2pPoints", points);

        assertThat(holds(
                        "beneficiary.occupationalRisk.c2pPoints >= bilan.price.percent(15).inPartsOf(euros(500))",
                        request))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource
    void an_operator_is_found_by_its_symbol(Operator operator) {
        assertThat(Operator.ofSymbol(operator.symbol())).contains(operator);
        assertThat(Operator.ofSymbol("matches")).isEmpty();
    }

    private static boolean holds(String test, FundingRequest request) {
        return Condition.of(test).holds(Profiles.of(request));
    }

    private static FundingRequest headcount(int headcount) {
        return TestRequests.with("/company/headcount", headcount);
    }

    private static FundingRequest balance(long cents) {
        return TestRequests.with("/beneficiary/cpf/balance", new Euros(cents));
    }

    private static FundingRequest grant(long cents) {
        return TestRequests.with("/company/opcoGrant", new Euros(cents));
    }

    private static FundingRequest start(int daysFromTheRequest) {
        LocalDate day = TestRequests.DAY.plusDays(daysFromTheRequest);
        return TestRequests.with("/bilan/startDate", day);
    }
}
