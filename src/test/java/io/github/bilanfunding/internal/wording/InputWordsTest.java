package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Reads;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Inputs;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InputWordsTest {

    private static final Map<String, Class<?>> COMPUTED = computed();
    private static final Set<String> CALENDAR_YEARS = Set.of("startYear", "endYear", "incapacityNotificationYear");

    /** Every row of the file. */
    static Stream<InputWords> rows() {
        return inputs().stream().map(InputWords::of);
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void everything_that_a_rule_reads_has_a_row(RulebookId rulebook) {
        Set<String> read = CompiledRulebook.of(rulebook.code()).rules().stream()
                .flatMap(rule -> rule.condition().get().quantities())
                .flatMap(quantity -> Stream.concat(
                        Stream.of(quantity.key()), quantity.inputs().stream().flatMap(Input::pointers)))
                .collect(Collectors.toSet());

        assertThat(inputs()).hasSizeGreaterThan(50).containsAll(read);
    }

    @Test
    void every_quantity_that_is_computed_from_the_request_has_a_row() {
        assertThat(inputs()).containsAll(COMPUTED.keySet());
    }

    @Test
    void the_rows_stand_in_the_order_of_their_inputs() {
        assertThat(inputs()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_said_in_both_languages(InputWords row) {
        Stream.of(row.name(), row.yes(), row.no(), row.unit(), row.question(), row.situation())
                .filter(Objects::nonNull)
                .forEach(Bilingual::assertSaidInBoth);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_true_or_false_and_nothing_else_says_both_facts(InputWords row) {
        boolean isTrueOrFalse = type(row) == Boolean.class || type(row) == boolean.class;

        assertThat(row.yes() != null).isEqualTo(isTrueOrFalse);
        assertThat(row.no() != null).isEqualTo(isTrueOrFalse);
        if (isTrueOrFalse) {
            assertThat(row.yes()).isNotEqualTo(row.no());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_can_be_counted_and_nothing_else_has_units(InputWords row) {
        boolean isMoney = type(row) == Euros.class || type(row) == TableAmount.class;
        boolean isNumber = type(row) == Integer.class;

        assertThat(row.gapUnit() != null).isEqualTo(isMoney || isNumber || type(row) == LocalDate.class);
        assertThat(row.gapUnit() == GapUnit.EUROS).isEqualTo(isMoney);
        assertThat(row.unit() != null).isEqualTo(isNumber && !CALENDAR_YEARS.contains(row.input()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_singular_of_every_unit_is_known(InputWords row) {
        BilingualText percent = new BilingualText("pour cent", "percent");

        if (row.unit() != null && !row.unit().equals(percent)) {
            assertThat(GapUnit.values()).extracting(GapUnit::label).contains(row.unit());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_a_request_may_leave_out_and_nothing_else_can_be_asked_for(InputWords row) {
        boolean isOptional = row.input().startsWith("/") && Inputs.isOptional(row.input());

        assertThat(row.question() != null).isEqualTo(isOptional && row.nature() != InputNature.NEWS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_situation_and_nothing_else_is_named_as_one(InputWords row) {
        assertThat(row.situation() != null).isEqualTo(row.nature() == InputNature.SITUATION);
    }

    @Test
    void what_a_funder_decided_and_what_few_people_are_in_is_set_apart() {
        assertThat(of(InputNature.NEWS))
                .containsExactly(
                        "/beneficiary/cpf/complementaryRights",
                        "/beneficiary/grants",
                        "/company/opcoEnvelopeLeft",
                        "/company/opcoGrant");
        assertThat(of(InputNature.SITUATION))
                .containsExactly(
                        "/beneficiary/disability/recognisedWorker",
                        "/beneficiary/occupationalRisk/c2pPoints",
                        "/beneficiary/occupationalRisk/permanentIncapacityRate",
                        "/beneficiary/redundancy/procedure");
    }

    @Test
    void a_name_and_a_value_read_as_one_phrase() {
        assertThat(with("/bilan/hours", 30))
                .isEqualTo(new BilingualText("durée du bilan : 30 heures", "length of the bilan: 30 hours"));
        assertThat(with("yearsSinceFundedBilan", 5))
                .isEqualTo(new BilingualText(
                        "dernier bilan financé depuis 5 ans", "time since the last funded bilan: 5 years"));
    }

    @Test
    void an_input_without_a_row_is_refused_with_its_name() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> InputWords.of("/bilan/colour"))
                .withMessage("inputs.csv has no words for /bilan/colour: add it to inputs.csv");
    }

    private static List<String> of(InputNature nature) {
        return rows().filter(row -> row.nature() == nature)
                .map(InputWords::input)
                .toList();
    }

    private static BilingualText with(String input, int number) {
        InputWords words = InputWords.of(input);
        return words.with(ValueWords.of(number, words.unit()));
    }

    private static List<String> inputs() {
        return CsvRow.of("inputs.csv", Resources.text("inputs.csv")).stream()
                .map(row -> row.get("input"))
                .toList();
    }

    private static Class<?> type(InputWords row) {
        return row.input().startsWith("/")
                ? Field.of(row.input()).type()
                : Objects.requireNonNull(COMPUTED.get(row.input()), row.input());
    }

    /** The types of the quantities that the facts compute, by name. */
    private static Map<String, Class<?>> computed() {
        return Arrays.stream(Facts.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Reads.class))
                .collect(Collectors.toMap(method -> property(method.getName()), Method::getReturnType));
    }

    private static String property(String getter) {
        String name = getter.replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
