package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldWordsTest {

    private static final List<CsvRow> ROWS = CsvRow.of("fields.csv", Resources.text("fields.csv"));

    /** Every row of the file. */
    static Stream<FieldWords> rows() {
        return ROWS.stream().map(row -> FieldWords.of(row.get("field")));
    }

    @Test
    void every_field_of_a_request_has_a_row_in_the_order_of_the_document() {
        assertThat(rows().map(FieldWords::field)).containsAll(FundingRequest.pointers());
        assertThat(rows().map(FieldWords::field))
                .containsExactlyElementsOf(CompiledRulebook.of("law").catalogue().fields().stream()
                        .map(FieldInfo::pointer)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_said_in_both_languages(FieldWords row) {
        Stream.of(row.label(), row.meaning(), row.who(), row.why()).forEach(Bilingual::assertSaidInBoth);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_a_field_means_and_why_it_is_asked_are_one_sentence_each(FieldWords row) {
        assertThat(List.of(row.meaning(), row.why()))
                .flatExtracting(BilingualText::french, BilingualText::english)
                .allSatisfy(text -> assertThat((String) text).matches("\\p{Lu}[^.]*\\."));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void no_reason_states_a_number_that_the_law_could_change(FieldWords row) {
        assertThat(row.why().french()).doesNotContainPattern("\\b\\d");
        assertThat(row.why().english()).doesNotContainPattern("\\b\\d");
    }

    @Test
    void a_field_has_a_label_of_its_own_only_if_no_rule_can_read_it() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.get("name").isEmpty())
                        .as(row.get("field"))
                        .isEqualTo(InputWords.find(row.get("field")).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_example_of_a_field_is_accepted(FieldWords row) {
        FundingRequest request =
                Document.full().with(row.field(), row.example()).request();

        if (!row.field().startsWith("/beneficiary/grants/")) {
            assertThat(request.value(row.field())).isNotNull();
        }
    }

    @Test
    void the_examples_of_all_fields_make_one_request() {
        Document document = Document.full();
        rows().forEach(row -> document.with(row.field(), row.example()));

        assertThat(document.request().beneficiary().grants()).hasSize(1);
    }

    @Test
    void a_field_without_a_row_is_refused_with_its_name() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> FieldWords.of("/bilan/colour"))
                .withMessage("fields.csv has no words for /bilan/colour: add it to fields.csv");
    }
}
