package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader takes and says is bounded, whatever a document holds. */
class BoundsTest {

    @Test
    void a_hundred_problems_are_listed_without_a_count() {
        List<Problem> found = refused(withUnknownFields(100));

        assertThat(found).hasSize(100);
        assertThat(found.get(99).pointer()).isEqualTo("/x99");
    }

    @Test
    void after_the_first_hundred_problems_one_line_counts_the_others() {
        List<Problem> found = refused(withUnknownFields(150));

        assertThat(found).hasSize(101);
        assertThat(found.get(99).pointer()).isEqualTo("/x99");
        assertThat(found.get(100).pointer()).isEmpty();
        assertThat(found.get(100).message().english()).isEqualTo("50 other problems: correct those above first.");
        assertThat(refused(withUnknownFields(101)).get(100).message().french())
                .isEqualTo("1 autre problème : corrigez d'abord ceux qui précèdent.");
    }

    @Test
    void the_last_problem_that_is_listed_is_searched_for_what_was_meant() {
        String people = IntStream.range(0, 150)
                .mapToObj(i -> "{\"status\": \"SALARIE\"}")
                .collect(Collectors.joining(",", "[", "]"));

        List<Problem> found = Problems.of(() -> RequestReader.read(Document.minimal()
                .without("/beneficiary")
                .with("/beneficiaries", people)
                .bytes()));

        assertThat(found.get(99).message().english()).contains("did you mean EMPLOYEE");
        assertThat(found.get(100).message().english()).startsWith("50 other problems");
    }

    @Test
    void a_request_made_in_java_counts_its_problems_too() {
        Beneficiary wrong =
                Beneficiary.builder(Status.EMPLOYEE).monthsEmployed(-1).build();
        Bilan bilan = Bilan.builder(Euros.euros(1500)).build();

        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class,
                () -> CohortRequest.builder(
                                LocalDate.of(2026, 11, 22),
                                Initiative.BENEFICIARY,
                                IntStream.range(0, 10_000).mapToObj(i -> wrong).toList(),
                                bilan)
                        .build());

        assertThat(refusal.problems()).hasSize(101);
        assertThat(refusal.listed()).hasSize(100);
        assertThat(refusal.further()).isEqualTo(9_900);
    }

    @Test
    void the_problems_of_the_text_and_of_the_request_are_counted_together() {
        String people = IntStream.range(0, 60)
                .mapToObj(i -> "{\"status\": \"EMPLOYEE\", \"x\": 1, \"monthsEmployed\": -1}")
                .collect(Collectors.joining(",", "[", "]"));

        List<Problem> found = Problems.of(() -> RequestReader.read(Document.minimal()
                .without("/beneficiary")
                .with("/beneficiaries", people)
                .bytes()));

        assertThat(found.get(100).message().english()).startsWith("20 other problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x"})
    void a_value_out_of_all_proportion_does_not_hide_other_problems(String character) {
        String number = character.repeat(20_000);
        String value = character.equals("9") ? number : "\"" + number + "\"";

        List<String> found = Problems.pointers(() -> RequestReader.read(Document.minimal()
                .with("/bilan/hours", value)
                .with("/bilan/x", "1")
                .with("/company", "{\"headcount\": -1}")
                .bytes()));

        assertThat(found).containsExactlyInAnyOrder("/bilan/hours", "/bilan/x", "/company/headcount");
    }

    @Test
    void a_long_number_is_not_blamed_for_a_mistake_behind_it() {
        String text = "{\"bilan\": {\"price\": " + "9".repeat(5_000) + ", \"hours\": x}}";

        assertThat(refused(text.getBytes(UTF_8)))
                .extracting(problem -> problem.message().english())
                .satisfiesExactly(
                        number -> assertThat(number).contains("out of all proportion"),
                        mistake -> assertThat(mistake).contains("the text x"));
    }

    @Test
    void a_list_longer_than_any_cohort_is_refused_with_its_length() {
        byte[] document = Document.minimal()
                .with("/bilan/phases", "[" + "\"SKILLS\",".repeat(10_002) + "\"SKILLS\"]")
                .bytes();

        assertThat(refused(document))
                .extracting(
                        problem -> problem.pointer() + " " + problem.message().english())
                .containsExactly("/bilan/phases 10003 items: at most 10000, split the list.");
    }

    @ParameterizedTest
    @CsvSource({
        "overlong slash, C0AF",
        "overlong slash of three bytes, E080AF",
        "overlong zero, C080",
        "surrogate, EDA080",
        "beyond the last character, F4908080",
        "a byte that begins nothing, F5808080",
        "continuation without a beginning, 80",
        "cut short, E282"
    })
    void bytes_that_are_no_utf_8_are_refused_with_their_place(String name, String hex) {
        byte[] document = bytes("{\n \"é\": \"é", hex, "\"}");

        assertThat(refused(document).get(0).message().english())
                .as(name)
                .contains("line 2, column 9", "this byte is not UTF-8");
        assertThat(catchThrowableOfType(InvalidProviderException.class, () -> ProviderReader.read(document))
                        .problems())
                .hasSize(1);
        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> StoredDecision.read(document))
                        .problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00", "\\ud83d\\ud83d", "\\ud800t", "\\ud83d\\ude00\\ud83d"})
    void half_a_surrogate_pair_in_a_name_is_no_valid_json(String name) {
        byte[] document = ("{\"" + name + "\": 1}").getBytes(UTF_8);

        assertThat(refused(document))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().english()).startsWith("the document is not valid JSON"));
    }

    @Test
    void a_whole_surrogate_pair_in_a_name_makes_an_unknown_field() {
        byte[] document = Document.minimal()
                .text()
                .replaceFirst("\\{", "{\"\\\\ud83d\\\\ude00\": 1, ")
                .getBytes(UTF_8);

        assertThat(refused(document)).extracting(Problem::pointer).containsExactly("/\ud83d\ude00");
    }

    @Test
    void a_text_may_end_with_the_last_character_of_all() {
        byte[] document = bytes("{\"x\": \"", "F48FBFBF", "\"}");

        assertThat(refused(document))
                .noneMatch(problem -> problem.message().english().contains("UTF-8"));
    }

    private static byte[] withUnknownFields(int count) {
        Document document = Document.minimal();
        for (int i = 0; i < count; i++) {
            document = document.with("/x" + i, "1");
        }
        return document.bytes();
    }

    private static byte[] bytes(String before, String hex, String after) {
        byte[] middle = java.util.HexFormat.of().parseHex(hex);
        String latin = new String(before.getBytes(UTF_8), ISO_8859_1)
                + new String(middle, ISO_8859_1)
                + new String(after.getBytes(UTF_8), ISO_8859_1);
        return latin.getBytes(ISO_8859_1);
    }

    private static List<Problem> refused(byte[] document) {
        return Problems.of(() -> RequestReader.read(document));
    }
}
