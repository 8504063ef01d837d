package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.audit.DecisionRecord;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class WrittenRecordsTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void a_decision_that_is_read_is_written_as_it_was(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(3).next(500)) {
            for (Language language : Language.values()) {
                String written = CanonicalJson.compact(engine.decide(request), language);

                assertThat(CanonicalJson.compact(read(written), language)).isEqualTo(written);
            }
        }
    }

    @Test
    void a_decision_that_is_read_has_what_was_decided() {
        FundingRequest request = Document.example("employee-2026.json").request();
        FundingDecision decision = LAW.decide(request);

        FundingDecision read = read(CanonicalJson.pretty(decision, Language.FRENCH));

        assertThat(read.plans()).isEqualTo(decision.plans());
        assertThat(read.rulebook()).isEqualTo(decision.rulebook());
        assertThat(read.firedRules()).isEqualTo(decision.firedRules());
        assertThat(read.sources()).isEqualTo(decision.sources());
        assertThat(read.scheme(decision.schemes().get(0).scheme()).label().english())
                .isEqualTo(decision.schemes().get(0).label().french());
    }

    @Test
    void the_decision_of_a_record_and_that_of_a_cohort_are_read() {
        CohortDecision decision = LAW.decide(Examples.cohort());
        StoredDecision stored = stored(CanonicalJson.compact(DecisionRecord.masked(decision), Language.FRENCH));

        assertThat(stored.decision()).isEmpty();
        CohortDecision read = stored.cohortDecision().orElseThrow();
        assertThat(read.totals()).isEqualTo(decision.totals());
        assertThat(CanonicalJson.compact(read, Language.FRENCH))
                .isEqualTo(CanonicalJson.compact(decision, Language.FRENCH));
    }

    @Test
    void members_of_a_later_version_are_skipped_in_an_answer_and_refused_in_what_was_stored() {
        String written = written();
        String later = written.replaceFirst("\\{", "{\"news\": {\"deep\": [null]}, ");

        assertThat(CanonicalJson.compact(answer(later), Language.FRENCH)).isEqualTo(written);
        assertThatThrownBy(() -> stored(later))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("/news: no record has this member");
    }

    @Test
    void every_member_that_is_missing_or_of_a_wrong_type_is_named() {
        StoredDecision stored = stored(written()
                .replaceFirst("\"requestDate\":\"[-0-9]+\",", "")
                .replace("\"amount\":1600.00", "\"amount\":\"much\"")
                .replace("\"status\":\"ELIGIBLE\"", "\"status\":\"ELIGIBEL\""));

        assertThatThrownBy(stored::decision)
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::pointer)
                                .contains("/requestDate", "/schemes/0/status", "/plan/contributions/1/amount")
                                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/schemes                         | {}        | {…} does not fit: expected a list.",
                "/sources                         | 1         | 1 does not fit: expected an object.",
                "/plan                            | []        | […] does not fit: expected an object.",
                "/plan/contributions/0/payer      | \"nobody\"  | \"nobody\" does not fit: expected a code.",
                "/schemes/0/scheme                | 3         | 3 does not fit: expected a code.",
                "/schemes/0/label                 | 3         | 3 does not fit: expected a text, write \"3\" in quotation marks.",
                "/criteria/0/gap                  | {\"amount\":0.5,\"unit\":\"MONTHS\",\"direction\":\"TOO_LITTLE\"} | a gap of 0.5 MONTHS: pass an amount above zero, with two decimals for euros and none for other units",
                "/rulebook                        | null      | this member is missing: give what decide --format json wrote."
            })
    void another_kind_of_value_in_an_answer_is_refused_where_it_stands(String pointer, String value, String message) {
        String changed = Document.read(written()).with(pointer, value).text();

        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> answer(changed))
                        .problems())
                .extracting(
                        problem -> problem.pointer() + " " + problem.message().english())
                .containsExactly(pointer + " " + message);
    }

    @Test
    void an_empty_list_or_map_of_an_answer_can_be_left_out() {
        FundingDecision bare = answer(Document.read(written())
                .without("/alternatives")
                .without("/sources")
                .without("/firedRules")
                .text());

        assertThat(bare.alternatives()).isEmpty();
        assertThat(bare.sources()).isEmpty();
        assertThat(bare.firedRules()).isEmpty();
    }

    @Test
    void another_structure_is_refused_in_one_sentence() {
        StoredDecision stored = stored(written().replace("\"schemaVersion\":2", "\"schemaVersion\":3"));

        assertThatThrownBy(stored::decision)
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("/schemaVersion")
                .hasMessageContaining("3 is not the structure that this library reads (2)");
    }

    private static String written() {
        return CanonicalJson.compact(
                LAW.decide(Document.example("employee-2026.json").request()), Language.FRENCH);
    }

    private static FundingDecision read(String written) {
        return stored(written).decision().orElseThrow();
    }

    /** A decision as a mapper reads it. */
    private static FundingDecision answer(String written) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), written)) {
            parser.nextToken();
            return JsonForms.read(FundingDecision.class, new ParserTokens(parser), "");
        }
    }

    private static StoredDecision stored(String written) {
        return StoredDecision.read(written.getBytes(StandardCharsets.UTF_8));
    }
}
