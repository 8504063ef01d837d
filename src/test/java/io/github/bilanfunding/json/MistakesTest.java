package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.BilingualText;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told who made one mistake. */
class MistakesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/messages/values.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void a_wrong_name_or_value_is_answered_by_what_was_meant(
            String pointer, String written, String french, String english) {
        assertThat(Problems.of(() -> RequestReader.read(
                        Document.full().with(pointer, written).bytes())))
                .containsExactly(new Problem(pointer, new BilingualText(french, english)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/messages/syntax.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void a_mistake_of_syntax_is_named_with_its_place(String document, String place, String french, String english) {
        String[] parts = place.split(":", -1);
        assertThat(first(document.replace("\\n", "\n").getBytes(UTF_8)))
                .isEqualTo(new BilingualText(
                        "le document n'est pas du JSON valide, ligne " + parts[0] + ", colonne " + parts[1] + " : "
                                + french,
                        "the document is not valid JSON, line " + parts[0] + ", column " + parts[1] + ": " + english));
    }

    @Test
    void a_file_in_another_encoding_is_named_as_such() {
        String document = "{\n \"é\": 1}";
        assertThat(first(document.getBytes(ISO_8859_1)).french())
                .isEqualTo("le document n'est pas du JSON valide, ligne 2, colonne 3 : cet octet n'est pas de l'UTF-8, "
                        + "enregistrez le fichier en UTF-8.");
        assertThat(first(document.getBytes(UTF_16)).english())
                .isEqualTo(
                        "the document is not valid JSON, line 1, column 1: the file is in UTF-16, save it as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({"FEFF007B, 1", "FFFE7B00, 1", "007B, 1", "7B00, 1", "7B007D00, 1"})
    void a_file_in_utf_16_is_named_as_such_with_a_mark_or_without(String hex, int column) {
        assertThat(first(HexFormat.of().parseHex(hex)).english())
                .isEqualTo("the document is not valid JSON, line 1, column " + column
                        + ": the file is in UTF-16, save it as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({"FE7B, 1", "FF7B, 1", "7BFE, 2", "7BFF, 2", "FEFE, 1", "FFFF, 1"})
    void a_byte_of_a_mark_alone_makes_no_file_in_utf_16(String hex, int column) {
        assertThat(first(HexFormat.of().parseHex(hex)).english())
                .isEqualTo("the document is not valid JSON, line 1, column " + column
                        + ": this byte is not UTF-8, save the file as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "1, U+0001", "31, U+001F"})
    void a_control_character_in_a_text_is_named_by_its_number(int character, String name) {
        assertThat(first(("{\"bilan\": \"a" + (char) character + "z\"}").getBytes(UTF_8))
                        .english())
                .isEqualTo("the document is not valid JSON, line 1, column 13: the control character " + name
                        + " in a text, remove it.");
    }

    @Test
    void a_name_that_is_out_of_all_proportion_is_refused_in_its_section() {
        String document = "{\"bilan\": {\"" + "n".repeat(100_000) + "\": 1}}";
        assertThat(Problems.of(() -> RequestReader.read(document.getBytes(UTF_8))))
                .extracting(
                        problem -> problem.pointer() + " " + problem.message().english())
                .containsExactly("/bilan a name of a field is too long: at most 10000 characters, shorten it.");
    }

    @Test
    void an_empty_file_is_named_as_such() {
        assertThat(first(new byte[0]).french()).isEqualTo("le document est vide : donnez son contenu.");
    }

    @ParameterizedTest
    @CsvSource({"'', 9", "\ufeff, 9"})
    void the_second_of_two_fields_is_found_by_its_characters(String mark, int column) {
        String document = mark + "{\"é\": 1,\n \"à\":1, \"é\": 2}";
        assertThat(first(document.getBytes(UTF_8)).french())
                .isEqualTo("ce champ est donné deux fois, la seconde ligne 2, colonne " + column + " : gardez-en un.");
    }

    @Test
    void a_field_of_a_cohort_is_named_with_the_place_of_its_beneficiary() {
        Document document = Document.fullCohort()
                .with("/beneficiaries/1/balance", "1")
                .with("/solde", "1")
                .with("/beneficiaries/1/grants/0/amont", "1");
        assertThat(Problems.of(() -> RequestReader.read(document.bytes())))
                .extracting(
                        problem -> problem.pointer() + " " + problem.message().english())
                .containsExactlyInAnyOrder(
                        "/solde unknown field in this place: did you mean /beneficiaries/0/cpf/balance?",
                        "/beneficiaries/1/balance unknown field in this place: did you mean "
                                + "/beneficiaries/1/cpf/balance?",
                        "/beneficiaries/1/grants/0/amont unknown field: did you mean amount?");
    }

    @Test
    void a_long_value_is_shortened_in_its_message() {
        Document document = Document.full().with("/bilan/kind", "\"" + "é".repeat(5_000) + "\"");
        assertThat(first(document.bytes()).french()).hasSizeLessThan(200).contains("é…\"");
        assertThat(first(("{\"bilan\": " + "é".repeat(5_000) + "}").getBytes(UTF_8))
                        .french())
                .hasSizeLessThan(300);
    }

    private static BilingualText first(byte[] document) {
        return Problems.of(() -> RequestReader.read(document)).get(0).message();
    }
}
