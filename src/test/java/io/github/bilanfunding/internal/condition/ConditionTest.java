package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as DRL writes them, read into tests. */
class ConditionTest {

    @Test
    void a_test_is_a_quantity_an_operator_and_a_value_of_the_quantity_s_type() {
        assertThat(onlyTest("bilan.hours <= 24"))
                .isEqualTo(test("bilan.hours", Operator.AT_MOST, new Operand.Constant(24)));
        assertThat(onlyTest("bilan.price > euros(5000)"))
                .isEqualTo(test("bilan.price", Operator.MORE, new Operand.Constant(Euros.euros(5000))));
        assertThat(onlyTest("bilan.price > euros(\"102.23\")"))
                .isEqualTo(test("bilan.price", Operator.MORE, new Operand.Constant(new Euros(10_223))));
        assertThat(onlyTest("bilan.qualiopi == true"))
                .isEqualTo(test("bilan.qualiopi", Operator.EQUAL, new Operand.Constant(true)));
        assertThat(onlyTest("company.idcc == \"1486\""))
                .isEqualTo(test("company.idcc", Operator.EQUAL, new Operand.Constant("1486")));
        assertThat(onlyTest("company.opcoGrant != null"))
                .isEqualTo(test("company.opcoGrant", Operator.NOT_EQUAL, new Operand.Constant(null)));
        assertThat(onlyTest("bilan.startDate <= parse(\"2025-03-31\")"))
                .isEqualTo(test("bilan.startDate", Operator.AT_MOST, new Operand.Constant(LocalDate.of(2025, 3, 31))));
        assertThat(onlyTest("startYear <= 2024"))
                .isEqualTo(test("startYear", Operator.AT_MOST, new Operand.Constant(2024)));
    }

    @Test
    void a_constant_is_one_of_the_quantity_s_type() {
        assertThat(onlyTest("beneficiary.contract == Contract.PERMANENT"))
                .isEqualTo(test("beneficiary.contract", Operator.EQUAL, new Operand.Constant(Contract.PERMANENT)));
        assertThat(onlyTest("beneficiary.contract not in (Contract.PERMANENT, Contract.AGENCY)"))
                .isEqualTo(test(
                        "beneficiary.contract",
                        Operator.NOT_IN,
                        new Operand.Constant(Contract.PERMANENT),
                        new Operand.Constant(Contract.AGENCY)));
    }

    @Test
    void a_quantity_is_compared_with_another_one_or_with_what_is_computed_from_it() {
        assertThat(onlyTest("bilan.price > beneficiary.cpf.balance"))
                .isEqualTo(test(
                        "bilan.price",
                        Operator.MORE,
                        new Operand.OtherQuantity(Quantity.of("beneficiary.cpf.balance"))));
        assertThat(onlyTest("beneficiary.occupationalRisk.c2pPoints >= bilan.price.percent(15).inPartsOf(euros(500))")
                        .operand())
                .isEqualTo(new Operand.Computed(
                        new Operand.Computed(
                                new Operand.OtherQuantity(Quantity.of("bilan.price")),
                                new Step.Percent(new BigDecimal("15"))),
                        new Step.Parts(Euros.euros(500))));
    }

    @Test
    void commas_ask_for_all_and_bars_for_any() {
        Condition condition = Condition.of(
                "company.headcount < 11 || company.gpec == true, bilan.qualiopi == true, $p : bilan.price");

        assertThat(condition.all()).extracting(anyOf -> anyOf.tests().size()).containsExactly(2, 1);
        assertThat(condition.tests().map(test -> test.quantity().name()))
                .containsExactly("company.headcount", "company.gpec", "bilan.qualiopi");
    }

    @Test
    void what_only_gives_a_name_asks_nothing_and_a_test_may_give_one_besides() {
        assertThat(Condition.of("$price : bilan.price").all()).isEmpty();
        assertThat(Condition.of("").all()).isEmpty();
        assertThat(onlyTest("$balance : beneficiary.cpf.balance != null"))
                .isEqualTo(test("beneficiary.cpf.balance", Operator.NOT_EQUAL, new Operand.Constant(null)));
    }

    @Test
    void the_inputs_are_those_of_both_sides_each_once() {
        Condition condition = Condition.of("beneficiary.occupationalRisk.c2pPoints >= bilan.price.percent(15)"
                + ".inPartsOf(euros(500)), bilan.price > euros(0), opco == Opco.ATLAS");

        assertThat(condition.quantities().map(Quantity::name))
                .containsExactly("beneficiary.occupationalRisk.c2pPoints", "bilan.price", "opco");
        assertThat(condition.inputs().stream().map(Input::notation))
                .containsExactly(
                        "/beneficiary/occupationalRisk/c2pPoints", "/bilan/price", "/company/opco|/company/idcc");
    }

    @Test
    void it_holds_when_one_test_of_each_alternative_does() {
        Condition condition = Condition.of("company.headcount < 11 || company.gpec == true, bilan.qualiopi == true");

        assertThat(holds(condition, "/company/headcount", 10, "/bilan/qualiopi", true))
                .isTrue();
        assertThat(holds(condition, "/company/headcount", 11, "/bilan/qualiopi", true))
                .isFalse();
        assertThat(holds(condition, "/company/headcount", 11, "/company/gpec", true, "/bilan/qualiopi", true))
                .isTrue();
        assertThat(holds(condition, "/company/gpec", true, "/bilan/qualiopi", false))
                .isFalse();
        assertThat(holds(condition)).isFalse();
        assertThat(holds(Condition.of(""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bilan.hours | `'' compares nothing`",
                "bilan.hours 24 | '24' compares nothing",
                "bilan.hours <= | a value is missing at the end",
                "bilan.hours <= , | a value expected instead of ','",
                "bilan.hours matches \"24\" | 'matches' compares nothing",
                "bilan.hours not 24 | 'not 24' compares nothing",
                "bilan.hours <= 24 bilan.qualiopi == true | ',' expected instead of 'bilan'",
                "`bilan.hours <= 24 && bilan.qualiopi == true` | ',' expected instead of '&&'",
                "`(bilan.hours <= 24 || bilan.hours > 30), bilan.qualiopi == true` | a value expected instead of '('",
                "24 >= bilan.hours | 24 is no field: compare a field with a value, not a value with a field",
                "euros(5) < bilan.price | euros(5) is no field",
                "bilan.price.percent(5) < euros(5) | bilan.price.percent(5) is no field",
                "beneficiary.contract in Contract.AGENCY | '(' expected instead of 'Contract'",
                "beneficiary.contract in (Contract.AGENCY | ',' expected instead of ''",
                "beneficiary.contract in (Contract.AGENCY Contract.PERMANENT) | ',' expected instead of 'Contract'",
                "bilan.price > 15x | '15x' is no whole number; write an amount as euros(\"1.50\")",
                "bilan.price > euros(5).cents | 'cents' is read from something that is no field"
            })
    void a_broken_text_is_refused_with_the_place(String text, String cause) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Condition.of(text.strip()))
                .withMessageContaining(cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bilan.colour == true | no rule can read bilan.colour: the request has no such field",
                "hours <= 24 | no rule can read hours: the request has no such field, and no quantity is computed",
                "bilan.price > total | no rule can read total",
                "beneficiary.contract == Contract.FOREVER | Contract.FOREVER is no value of beneficiary.contract: take one of [",
                "bilan.hours == Contract.AGENCY | Contract.AGENCY is no value of bilan.hours: take one of []",
                "bilan.price > euro(5) | euro(5) is no amount: write euros(500) or euros(\"102.23\")",
                "bilan.price > euros(5, 6) | euros(5, 6): one argument expected",
                "bilan.price > euros(total) | total is no number: a threshold states its numbers",
                "bilan.startDate > euros(5) | euros(5) is no day: write parse(\"2025-03-31\")",
                "bilan.price > bilan.price.times(2) | no threshold is reckoned by times, take percent or inPartsOf"
            })
    void what_no_request_holds_and_no_rule_computes_is_refused(String text, String cause) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Condition.of(text.strip()))
                .withMessageContaining(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bilan.hours <= 24", "bilan.hours  <=  24", "bilan . hours<=24", " bilan.hours\n    <= 24 "})
    void blanks_mean_nothing(String text) {
        assertThat(Condition.of(text)).isEqualTo(Condition.of("bilan.hours <= 24"));
    }

    private static boolean holds(Condition condition, Object... pointersAndValues) {
        return condition.holds(Profiles.of(TestRequests.with(pointersAndValues)));
    }

    private static io.github.bilanfunding.internal.condition.Test onlyTest(String text) {
        List<io.github.bilanfunding.internal.condition.Test> tests =
                Condition.of(text).tests().toList();
        assertThat(tests).hasSize(1);
        return tests.get(0);
    }

    private static io.github.bilanfunding.internal.condition.Test test(
            String quantity, Operator operator, Operand... operands) {
        return new io.github.bilanfunding.internal.condition.Test(Quantity.of(quantity), operator, List.of(operands));
    }
}
