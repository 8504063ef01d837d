package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonFormsTest {

    private record OfTheHost(String value) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                RequestDocument.class,
                RequestDocument.Cohort.class,
                FundingRequest.class,
                CohortRequest.class,
                Provider.class,
                Bilan.class,
                Euros.class,
                FundingDecision.class,
                CohortDecision.class
            })
    void what_a_host_gives_and_decisions_are_read_and_written(Class<?> type) {
        assertThat(JsonForms.isRead(type)).isTrue();
        assertThat(JsonForms.isWritten(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Paperwork.class, Problem.class, BilingualText.class})
    void what_the_library_says_beside_is_only_written(Class<?> type) {
        assertThat(JsonForms.isRead(type)).isFalse();
        assertThat(JsonForms.isWritten(type)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(type, "{}", ""))
                .withMessageContaining("is not read: ask isRead first");
    }

    @ParameterizedTest
    @ValueSource(classes = {StoredDecision.class, Status.class, String.class, OfTheHost.class})
    void every_other_type_is_left_to_its_host(Class<?> type) {
        assertThat(JsonForms.isRead(type)).isFalse();
        assertThat(JsonForms.isWritten(type)).isFalse();
    }

    @Test
    void a_request_is_read_as_by_the_reader_and_written_as_by_the_writer() {
        Document one = Document.full();
        Document several = Document.fullCohort();
        RequestDocument single = RequestReader.read(one.bytes());
        RequestDocument cohort = RequestReader.read(several.bytes());

        assertThat(read(RequestDocument.class, one.text(), "")).isEqualTo(single);
        assertThat(read(RequestDocument.class, several.text(), "")).isEqualTo(cohort);
        assertThat(read(RequestDocument.Single.class, one.text(), "")).isEqualTo(single);
        assertThat((Object) read(FundingRequest.class, one.text(), "")).isEqualTo(single.request());
        assertThat((Object) read(CohortRequest.class, several.text(), "")).isEqualTo(cohort.request());
        assertThat(JsonForms.write(single, Language.FRENCH))
                .isEqualTo(JsonForms.write(single.request(), Language.FRENCH))
                .isEqualTo(CanonicalJson.compact(single.request(), Language.FRENCH));
    }

    @Test
    void a_request_for_one_is_not_read_in_the_place_of_a_cohort_nor_the_other_way_round() {
        assertThat(problems(FundingRequest.class, Document.fullCohort().text(), "/r"))
                .containsExactly("/r/beneficiaries one person at a time: give beneficiary.");
        assertThat(problems(CohortRequest.class, Document.full().text(), "/r"))
                .containsExactly("/r/beneficiary a cohort is expected here: give beneficiaries.");
        assertThat(problems(RequestDocument.Cohort.class, Document.full().text(), "/r"))
                .containsExactly("/r/beneficiary a cohort is expected here: give beneficiaries.");
    }

    @Test
    void a_section_an_amount_and_a_provider_are_read() {
        assertThat(read(Bilan.class, "{\"price\": 1500, \"hours\": 24}", ""))
                .isEqualTo(Bilan.builder(Euros.euros(1500)).hours(24).build());
        assertThat(read(Euros.class, "1500.10", "")).isEqualTo(Euros.euros("1500.10"));
        assertThat(read(Provider.class, JsonForms.write(Examples.provider(), Language.FRENCH), ""))
                .isEqualTo(Examples.provider());
    }

    @Test
    void problems_stand_where_the_value_stands_and_those_beyond_a_hundred_are_counted() {
        assertThat(problems(Bilan.class, "{\"price\": null}", "/bilan"))
                .containsExactly("/bilan/price null is refused: leave the field out if its value is unknown.");
        assertThat(problems(Bilan.class, "[]", "/bilan")).containsExactly("/bilan a section is a JSON object: { … }.");
        assertThat(problems(FundingRequest.class, "1", "/r")).containsExactly("/r a request is a JSON object: { … }.");
        assertThat(problems(Euros.class, "null", "/amount"))
                .containsExactly("/amount null is refused: leave the field out if its value is unknown.");
        assertThat(problems(Euros.class, "1.005", "/amount"))
                .containsExactly("/amount 1.005 has more than two decimals: round it to the cent.");

        String many = IntStream.range(0, 103)
                        .mapToObj(i -> "\"x" + i + "\": 1")
                        .reduce("{\"price\": 1", (all, field) -> all + "," + field)
                + "}";
        for (Class<?> type : List.of(Bilan.class, Provider.class)) {
            InvalidDocumentException refusal =
                    catchThrowableOfType(InvalidDocumentException.class, () -> read(type, many, "/x"));
            assertThat(refusal.listed())
                    .hasSize(100)
                    .allMatch(problem -> problem.pointer().startsWith("/x/"));
            assertThat(refusal.further()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void each_kind_of_document_is_refused_as_such() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> read(Bilan.class, "[]", ""));
        assertThatExceptionOfType(InvalidProviderException.class)
                .isThrownBy(() -> read(Provider.class, "[]", "/p"))
                .satisfies(e -> assertThat(written(e)).containsExactly("/p a provider is a JSON object: { … }."));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> read(FundingDecision.class, "[]", "/d"))
                .satisfies(e -> assertThat(written(e)).containsExactly("/d a decision is a JSON object: { … }."));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> read(CohortDecision.class, "{\"a\": 1, \"a\": 2}", "/d"))
                .satisfies(e -> assertThat(written(e)).containsExactly("/d/a this field is given twice: keep one."));
    }

    @Test
    void a_value_that_json_does_not_have_is_refused_where_it_stands() {
        JsonTokens.Kind[] price = {
            JsonTokens.Kind.START_OBJECT, JsonTokens.Kind.NAME, JsonTokens.Kind.OTHER, JsonTokens.Kind.OTHER
        };
        assertThat(problems(() -> JsonForms.read(Bilan.class, tokens(List.of(price)), "/bilan")))
                .containsExactly("/bilan/price this value does not exist in JSON: "
                        + "give a text, a number, true, false, an object or a list.");

        List<JsonTokens.Kind> longList = Stream.of(
                        List.of(JsonTokens.Kind.START_OBJECT, JsonTokens.Kind.NAME, JsonTokens.Kind.START_LIST),
                        Collections.nCopies(10_000, JsonTokens.Kind.TRUE),
                        List.of(JsonTokens.Kind.START_LIST, JsonTokens.Kind.OTHER))
                .flatMap(List::stream)
                .toList();
        assertThat(problems(() -> JsonForms.read(Bilan.class, tokens(longList), "/bilan")))
                .containsExactly("/bilan/price this value does not exist in JSON: "
                        + "give a text, a number, true, false, an object or a list.");
    }

    /** Tokens whose texts are all the same. */
    private static JsonTokens<RuntimeException> tokens(List<JsonTokens.Kind> kinds) {
        var left = kinds.iterator();
        return new JsonTokens<>() {
            @Override
            public Kind next() {
                return left.next();
            }

            @Override
            public String text() {
                return "price";
            }

            @Override
            public @Nullable BilingualText place() {
                return null;
            }
        };
    }

    private static <T> T read(Class<T> type, String json, String at) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return JsonForms.read(type, new ParserTokens(parser), at);
        }
    }

    private static List<String> problems(Class<?> type, String json, String at) {
        return problems(() -> read(type, json, at));
    }

    private static List<String> problems(ThrowingCallable reading) {
        return written(catchThrowableOfType(InvalidDocumentException.class, reading));
    }

    private static List<String> written(InvalidDocumentException refusal) {
        return refusal.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.message().english())
                .toList();
    }
}
