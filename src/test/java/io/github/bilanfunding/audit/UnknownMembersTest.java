package io.github.bilanfunding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.Additions;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.JsonInsertions;
import io.github.bilanfunding.value.Language;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stored document has only members that something written by this library has. */
class UnknownMembersTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingRequest REQUEST =
            Document.example("employee-2026.json").request();
    private static final CohortRequest COHORT = Examples.cohort();

    @Test
    void no_object_of_a_record_takes_one_more_member() {
        FundingDecision decision = LAW.decide(REQUEST);

        assertRefused(CanonicalJson.compact(DecisionRecord.full(REQUEST, decision), Language.FRENCH), REQUEST);
        assertRefused(CanonicalJson.compact(DecisionRecord.masked(decision), Language.FRENCH), REQUEST);
    }

    @Test
    void no_object_of_a_record_of_a_cohort_takes_one_more_member() {
        CohortDecision decision = LAW.decide(COHORT);

        assertRefused(CanonicalJson.compact(DecisionRecord.full(COHORT, decision), Language.FRENCH), COHORT);
        assertRefused(CanonicalJson.compact(decision, Language.FRENCH), COHORT);
    }

    @Test
    void no_object_beside_a_decision_takes_one_more_member() {
        assertRefused(withAdditions(), REQUEST);
    }

    private static void assertRefused(String document, Record request) {
        List<String> taken = new ArrayList<>();
        int[] objects = {0};
        JsonInsertions.each(document, "news", true, (pointer, changed) -> {
            objects[0]++;
            if (!isRefused(changed, pointer, request)) {
                taken.add(pointer);
            }
        });

        // a payer may be any of a rulebook of one's own, so only the replay tells that it is none
        assertThat(taken).allMatch(pointer -> pointer.endsWith("/totals/byPayer/news"));
        assertThat(objects[0]).isGreaterThan(50);
    }

    private static boolean isRefused(String document, String pointer, Record request) {
        try {
            Verification verification = verify(document, request);
            assertThat(verification.difference())
                    .isNotNull()
                    .extracting(Difference::pointer)
                    .isEqualTo(pointer);
            return false;
        } catch (InvalidRecordException e) {
            assertThat(e.problems()).extracting(Problem::pointer).containsExactly(pointer);
            return true;
        }
    }

    @Test
    void a_member_with_a_similar_name_is_refused_with_what_was_meant() {
        String decision = CanonicalJson.compact(LAW.decide(REQUEST), Language.FRENCH);

        assertThatThrownBy(() -> read(decision.replaceFirst("\"alternatives\"", "\"alternative\"")))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining(
                        "/alternative: no record has this member, did you mean alternatives?: restore the document");
        assertThatThrownBy(() -> verify(withAdditions().replaceFirst("\"deadlines\"", "\"deadline\""), REQUEST))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("/paperwork/deadline: no record has this member, did you mean deadlines?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan/price              | null          | null does not fit: a record has a single value here",
                "/plan/price              | [1500.00]     | […] does not fit: a record has a single value here",
                "/plan/price              | {\"a\": 1}    | {…} does not fit: a record has a single value here",
                "/plan                    | null          | null does not fit: a record has an object here",
                "/plan                    | \"CPF\"       | CPF does not fit: a record has an object here",
                "/plan/contributions      | {}            | {…} does not fit: a record has a list here",
                "/plan/contributions/0    | null          | null does not fit: a record has an object here",
                "/schemes                 | null          | null does not fit: a record has a list here",
                "/sources                 | []            | […] does not fit: a record has an object here"
            })
    void another_kind_of_value_is_refused_where_it_stands(String pointer, String value, String message) {
        String decision = CanonicalJson.compact(LAW.decide(REQUEST), Language.FRENCH);
        String changed = Document.read(decision).with(pointer, value).text();

        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining(pointer + ": " + message);
    }

    @Test
    void nothing_stands_beside_the_decision_on_a_cohort() {
        Map<String, Object> decision = Json.object(CanonicalJson.compact(LAW.decide(COHORT), Language.FRENCH));
        decision.put("paperwork", Map.of());

        assertThatThrownBy(() -> read(Json.write(decision)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("/paperwork: no record has this member");
    }

    @Test
    void a_member_that_is_given_twice_is_refused_at_every_level() {
        String decision = CanonicalJson.compact(DecisionRecord.full(REQUEST, LAW.decide(REQUEST)), Language.FRENCH);

        for (String member : List.of("schemaVersion", "libraryVersion", "route", "payer", "outcome", "validFrom")) {
            assertThatThrownBy(() -> read(
                            decision.replaceFirst("\"" + member + "\":", "\"" + member + "\":1,\"" + member + "\":")))
                    .as(member)
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageContaining("/" + member + ": this field is given twice");
        }
    }

    @Test
    void thousands_of_unknown_members_are_counted() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            items.append("{\"alternativ\": 1},");
        }

        assertThatThrownBy(() -> read("{\"decisions\": [" + items + "{}]}"))
                .isInstanceOfSatisfying(InvalidRecordException.class, e -> {
                    assertThat(e.listed()).hasSize(100);
                    assertThat(e.further()).isGreaterThan(3_800);
                });
    }

    @Test
    void what_a_stored_document_may_have_is_what_is_written() {
        assertThat(EnumSet.allOf(Addition.class))
                .extracting(Addition::member)
                .containsExactlyInAnyOrderElementsOf(names(Additions.class));
        Map<String, Object> whole =
                Json.object(CanonicalJson.compact(DecisionRecord.full(REQUEST, LAW.decide(REQUEST)), Language.FRENCH));
        assertThat(whole.keySet()).containsExactlyElementsOf(names(DecisionRecord.class));
    }

    private static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String withAdditions() {
        FundingDecision decision = LAW.decide(REQUEST);
        Additions additions = new DecisionDocuments(LAW, Provider.UNKNOWN, Language.FRENCH, null)
                .additions(REQUEST, decision, EnumSet.allOf(Addition.class));
        return CanonicalJson.compact(List.of(decision, additions), Language.FRENCH);
    }

    private static StoredDecision read(String document) {
        return StoredDecision.read(document.getBytes(UTF_8));
    }

    private static Verification verify(String document, Record request) {
        return Verification.of(
                read(document),
                request instanceof CohortRequest cohort
                        ? new RequestDocument.Cohort(cohort)
                        : new RequestDocument.Single((FundingRequest) request),
                LAW);
    }
}
