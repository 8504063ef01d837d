package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.internal.spelling.TradeWords;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Labelled;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TradeWordsTest {

    private static List<CsvRow> rows() {
        return CsvRow.of("trade-words.csv", Resources.text("trade-words.csv"));
    }

    static Stream<CsvRow> rowsOfFields() {
        return rows().stream().filter(row -> row.get("for").startsWith("/"));
    }

    static Stream<CsvRow> rowsOfConstants() {
        return rows().stream().filter(row -> row.get("for").contains("."));
    }

    @ParameterizedTest
    @MethodSource("rowsOfFields")
    void each_word_for_a_field_suggests_it_within_its_section(CsvRow row) {
        String pointer = row.get("for").replaceFirst("^/beneficiary(?=/)", "/beneficiaries/0");
        int end = pointer.lastIndexOf('/');
        if (!pointer.equals("/beneficiary")) {
            assertThat(row.items("words"))
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(
                                    FieldNames.of(CohortRequest.class).meant(pointer.substring(0, end), word))
                            .contains(pointer.substring(end + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("rowsOfConstants")
    void each_word_for_a_constant_names_it_and_is_not_its_label(CsvRow row) throws ReflectiveOperationException {
        Enum<?> constant = constant(row.get("for"));
        ConstantNames names = new ConstantNames(constant.getDeclaringClass());
        assertThat(row.items("words"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(names.named(word)).contains(constant));
        if (constant instanceof Labelled labelled) {
            assertThat(row.items("words").stream().map(PlainText::letters))
                    .doesNotContain(
                            PlainText.letters(labelled.label().french()),
                            PlainText.letters(labelled.label().english()),
                            PlainText.letters(constant.name()));
        }
    }

    static Stream<CsvRow> rowsOfRegions() {
        return rows().stream().filter(row -> row.get("for").startsWith("FR-"));
    }

    @ParameterizedTest
    @MethodSource("rowsOfRegions")
    void each_name_of_a_region_means_one_region(CsvRow row) {
        assertThat(row.items("words"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(TradeWords.region(name)).hasValue(row.get("for")));
    }

    private static Enum<?> constant(String key) throws ReflectiveOperationException {
        String[] names = key.split("\\.", -1);
        Class<?> type =
                names[0].equals("Month") ? Month.class : Class.forName(Status.class.getPackageName() + "." + names[0]);
        return Stream.of(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(names[1]))
                .findFirst()
                .orElseThrow();
    }
}
