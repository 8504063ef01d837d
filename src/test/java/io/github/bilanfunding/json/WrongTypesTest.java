package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.testing.Records;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the contract against everything that it is not. */
class WrongTypesTest {

    private static final List<String> NO_TEXT = List.of("3", "true", "{}", "[]");
    private static final List<String> NO_FLAG = List.of("\"true\"", "\"\"", "0", "1", "{}", "[]");
    private static final List<String> NO_NUMBER =
            List.of("\"24\"", "24.0", "24.5", "1e1", "2147483648", "-2147483649", "1e999999999", "true", "{}", "[]");
    private static final List<String> NO_AMOUNT =
            List.of("\"15.00\"", "true", "{}", "[]", "-0.01", "15.001", "1e-3", "1e600000000", "1e-600000000");
    private static final List<String> NO_DAY = List.of(
            "20261122",
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"12026-01-01\"",
            "\"+12026-01-01\"",
            "\"-2026-01-01\"",
            "\"2026-1-1\"",
            "\"22/11/2026\"",
            "\"2026-11-22T00:00:00Z\"",
            "\" 2026-11-22\"",
            "\"\"",
            "{}",
            "[]");
    private static final List<String> NO_CHOICE = List.of("\"OTHER\"", "\"employee\"", "\"\"", "0", "true", "{}", "[]");
    private static final List<String> NO_SECTION = List.of("\"x\"", "3", "true", "[]");
    private static final List<String> NO_LIST = List.of("\"SKILLS\"", "3", "true", "{}");

    static Stream<Arguments> wrongValuesOfBeneficiaries() {
        return wrongValues().filter(a -> ((String) a.get()[0]).startsWith("/beneficiary/"));
    }

    static Stream<Arguments> wrongValues() {
        return Records.places().stream()
                .flatMap(p -> Stream.concat(Stream.of("null"), wrong(p).stream())
                        .map(value -> Arguments.of(p.pointer(), value)));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_wrong_value_is_the_one_problem_of_a_document(String pointer, String value) {
        Document document = Document.full().with(pointer, value);
        assertThat(Problems.pointers(() -> RequestReader.read(document.bytes())))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @MethodSource("wrongValuesOfBeneficiaries")
    void a_wrong_value_in_a_cohort_names_the_beneficiary(String pointer, String value) {
        String place = pointer.replaceFirst("^/beneficiary", "/beneficiaries/1");
        Document document = Document.fullCohort().with(place, value);
        assertThat(Problems.pointers(() -> RequestReader.read(document.bytes())))
                .containsExactly(place);
    }

    private static List<String> wrong(Records.Place place) {
        Class<?> type = place.type();
        if (place.isSection()) {
            return NO_SECTION;
        } else if (type == String.class) {
            return NO_TEXT;
        } else if (type == Boolean.class) {
            return NO_FLAG;
        } else if (type == Integer.class) {
            return NO_NUMBER;
        } else if (type == Euros.class) {
            return NO_AMOUNT;
        } else if (type == LocalDate.class) {
            return NO_DAY;
        } else if (type == List.class) {
            return NO_LIST;
        } else if (type.isEnum()) {
            return NO_CHOICE;
        }
        throw new IllegalStateException("say what is wrong for " + place);
    }
}
