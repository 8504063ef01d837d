package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Streams;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDecisionTest {

    private static final String DECISION =
            "{\"rulebook\": {\"id\": \"law\", \"version\": \"1\", \"fingerprint\": \"f\"}, "
                    + "\"requestFingerprint\": \"r\", \"libraryVersion\": \"l\"}";

    private static final String COHORT = open(DECISION) + ", \"decisions\": [{}, {}]}";

    /** An object to which members can be added. */
    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    @Test
    void what_a_replay_needs_is_read_from_a_bare_decision_and_from_a_record() {
        StoredDecision bare = read(DECISION);
        StoredDecision record = read("{\"decision\": " + DECISION + "}");

        for (StoredDecision stored : List.of(bare, record)) {
            assertThat(stored.rulebook()).isEqualTo(new RulebookVersion("law", "1", "f"));
            assertThat(stored.requestFingerprint()).isEqualTo("r");
            assertThat(stored.libraryVersion()).isEqualTo("l");
            assertThat(stored.request()).isNull();
        }
        assertThat(bare.isRecord()).isFalse();
        assertThat(bare.at()).isEmpty();
        assertThat(record.isRecord()).isTrue();
        assertThat(record.at()).isEqualTo("/decision");
    }

    @Test
    void a_stream_is_read_like_a_document_and_its_failure_is_no_problem_of_the_decision() throws IOException {
        assertThat(StoredDecision.read(new ByteArrayInputStream(DECISION.getBytes(UTF_8))))
                .isEqualTo(read(DECISION));
        assertThatIOException()
                .isThrownBy(() -> StoredDecision.read(Streams.broken("cable cut")))
                .withMessage("cable cut");
    }

    @Test
    void everything_that_a_replay_needs_is_required_at_its_place() {
        assertThat(problems("{}"))
                .containsExactly(
                        "/rulebook a decision has an object here: give what decide --format json wrote.",
                        "/requestFingerprint a decision has a text here: give what decide --format json wrote.",
                        "/libraryVersion a decision has a text here: give what decide --format json wrote.");
        assertThat(pointers("{\"decision\": {\"rulebook\": {\"id\": 1}, \"requestFingerprint\": []}}"))
                .containsExactly(
                        "/decision/rulebook/id",
                        "/decision/rulebook/version",
                        "/decision/rulebook/fingerprint",
                        "/decision/requestFingerprint",
                        "/decision/libraryVersion");
        assertThat(pointers("{\"decision\": null}")).containsExactly("/decision");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]   | a decision is a JSON object: { … }.",
                "1    | a decision is a JSON object: { … }.",
                "null | a decision is a JSON object: { … }.",
                "''   | the document is empty: give its content."
            })
    void what_is_no_object_is_no_decision(String document, String message) {
        assertThat(problems(document)).containsExactly(" " + message);
    }

    @Test
    void the_request_of_a_record_is_read_strictly_in_its_place() {
        String request = Document.minimal().text();
        assertThat(read("{\"request\": " + request + ", \"decision\": " + DECISION + "}")
                        .request())
                .isEqualTo(RequestReader.read(request.getBytes(UTF_8)));
        assertThat(pointers("{\"request\": 1, \"decision\": " + DECISION + "}")).containsExactly("/request");
        String wrong = Document.minimal().with("/bilan/price", "-1").text();
        assertThat(pointers("{\"request\": " + wrong + ", \"decision\": " + DECISION + "}"))
                .containsExactly("/request/bilan/price");
    }

    @Test
    void the_items_of_every_list_of_decisions_are_checked_in_their_place() {
        String cohort = open(DECISION) + ", \"decisions\": [{}, {\"a\": 1}, 2]}";
        assertThat(pointers(cohort)).containsExactly("/decisions/1/a", "/decisions/2");
        assertThat(pointers("{\"decision\": " + cohort + "}"))
                .containsExactly("/decision/decisions/1/a", "/decision/decisions/2");
    }

    @Test
    void a_long_document_is_read_like_a_short_one() {
        assertThat(read(" ".repeat(2_000_001) + DECISION)).isEqualTo(read(DECISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "whatWouldHelp", "nextQuestions", "paperwork"})
    void what_the_command_line_writes_stands_beside_one_decision_only(String addition) {
        String beside = ", \"" + addition + "\": {\"any\": 1}}";

        assertThat(read(open(DECISION) + beside).document()).containsKey(addition);
        assertThat(read("{\"decision\": " + DECISION + beside).document()).containsKey(addition);
        assertThat(pointers("{\"decision\": " + open(DECISION) + beside + "}"))
                .containsExactly("/decision/" + addition);
        assertThat(pointers(open(COHORT) + beside)).containsExactly("/" + addition);
        assertThat(pointers("{\"decision\": " + COHORT + beside)).containsExactly("/" + addition);
    }

    @Test
    void a_record_has_nothing_else_beside_its_decision() {
        String record = "{\"schemaVersion\": 2, \"decisionFingerprint\": \"f\", \"decision\": ";

        assertThat(read(record + DECISION + "}").document()).hasSize(3);
        assertThat(read(record + COHORT + "}").document()).hasSize(3);
        assertThat(pointers(record + DECISION + ", \"news\": 1}")).containsExactly("/news");
        assertThat(pointers(record + open(DECISION) + ", \"news\": 1}}")).containsExactly("/decision/news");
        assertThat(pointers(open(DECISION) + ", \"news\": 1}")).containsExactly("/news");
    }

    @Test
    void what_lacks_all_that_a_decision_has_is_not_searched_for_other_members() {
        assertThat(pointers("{\"news\": 1}")).containsExactly("/rulebook", "/requestFingerprint", "/libraryVersion");
    }

    @Test
    void the_decisions_of_a_cohort_are_a_list() {
        assertThat(read(COHORT).document()).containsKey("decisions");
        assertThat(problems(open(DECISION) + ", \"decisions\": {}}"))
                .containsExactly("/decisions {…} does not fit: a record has a list here, restore the document.");
    }

    @Test
    void a_summary_is_refused_with_the_way_to_a_full_decision() {
        String summary = open(DECISION) + ", \"view\": \"SUMMARY\"}";
        String advice = "view a summary cannot be replayed: give the full decision, written without --view summary.";

        assertThat(problems(summary)).containsExactly("/" + advice);
        assertThat(problems("{\"decision\": " + summary + "}")).containsExactly("/decision/" + advice);
    }

    @Test
    void its_document_cannot_be_changed() {
        Map<String, Object> document = read(DECISION).document();
        assertThat(catchThrowableOfType(UnsupportedOperationException.class, document::clear))
                .isNotNull();
    }

    private static StoredDecision read(String document) {
        return StoredDecision.read(document.getBytes(UTF_8));
    }

    private static List<String> problems(String document) {
        return catchThrowableOfType(InvalidRecordException.class, () -> read(document)).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.message().english())
                .toList();
    }

    private static List<String> pointers(String document) {
        return catchThrowableOfType(InvalidRecordException.class, () -> read(document)).problems().stream()
                .map(problem -> problem.pointer())
                .toList();
    }
}
