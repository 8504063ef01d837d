package io.github.bilanfunding.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.testing.DamagedDocuments;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Mapper;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.testing.Records;
import io.github.bilanfunding.value.BilingualText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** The mappers refuse what the reader refuses, with the same problems. */
class StrictnessTest {

    /** Only the reader knows the place of a field in the document. */
    private static final Pattern PLACE = Pattern.compile(", (la seconde|the second time on) li[^:]*[0-9]+");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "24.0",
            "15.001",
            "1e3",
            "2147483648",
            "1e999999999",
            "1e-99999999999",
            "9".repeat(40),
            "\"\"",
            "\"24\"",
            "\"1 500,50 €\"",
            "\"oui\"",
            "\"22/11/2026\"",
            "\"2026-02-30\"",
            "\"salarié\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(10_001) + "\"",
            "{}",
            "{\"x\":{\"status\":1}}",
            "[]",
            "[null,\"SKILLS\",{}]",
            "[".repeat(40) + "]".repeat(40));

    @ParameterizedTest
    @EnumSource
    void every_field_with_every_wrong_value_gives_the_same_problems(Mapper mapper) throws IOException {
        int refused = 0;
        for (Records.Place place : Records.places()) {
            for (String value : VALUES) {
                refused += assertSame(
                        mapper, Document.full().with(place.pointer(), value).text());
            }
        }
        assertThat(refused).isGreaterThan(2000);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/messages/values.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void the_same_is_said_about_a_wrong_name_or_value(String pointer, String written) throws IOException {
        for (Mapper mapper : Mapper.values()) {
            assertThat(assertSame(mapper, Document.full().with(pointer, written).text()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "\"request\"",
                "true",
                "{\"a\":1,\"a\":2,\"bilan\":{\"hours\":1,\"hours\":2}}",
                "{\"beneficiary\":{},\"beneficiaries\":[]}",
                "{\"beneficiaries\":[null,{},{\"status\":\"RETIRED\",\"grants\":[{},null]}]}",
                "{\"requestDate\":null,\"bilan\":null}",
                "{\"a/b~c\":1}"
            })
    void the_same_is_said_about_a_document_with_many_problems(String json) throws IOException {
        for (Mapper mapper : Mapper.values()) {
            assertThat(assertSame(mapper, json)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_problems_of_a_cohort_are_reported_at_once_and_counted_beyond_the_first_hundred(Mapper mapper)
            throws IOException {
        String people = IntStream.range(0, 150)
                .mapToObj(i -> "{\"status\": \"SALARIE\"}")
                .collect(Collectors.joining(",", "[", "]"));
        String json = Document.minimal()
                .without("/beneficiary")
                .with("/beneficiaries", people)
                .text();
        assertThat(Mapper.problems(() -> mapper.read(json.getBytes(UTF_8), RequestDocument.class)))
                .hasSize(InvalidDocumentException.MOST_PROBLEMS + 1)
                .satisfies(problems -> assertThat(problems.get(InvalidDocumentException.MOST_PROBLEMS)
                                .message()
                                .english())
                        .contains("50"))
                .isEqualTo(Problems.of(() -> RequestReader.read(json.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_document_is_refused_with_the_same_problems_unless_the_mapper_refuses_it_first(Mapper mapper)
            throws IOException {
        int refused = 0;
        int byTheMapper = 0;
        DamagedDocuments documents = new DamagedDocuments(Document.full().bytes(), 20_261_126L);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = documents.next();
            List<Problem> problems = Problems.of(() -> RequestReader.read(damaged));
            try {
                List<Problem> found = Mapper.problems(() -> mapper.read(damaged, RequestDocument.class));
                if (!isSyntax(problems)) {
                    assertThat(withoutPlaces(found)).as("damage " + i).isEqualTo(withoutPlaces(problems));
                    refused += found.isEmpty() ? 0 : 1;
                }
            } catch (JacksonException | JsonProcessingException e) {
                assertThat(isSyntax(problems)).as("damage " + i + ": " + e).isTrue();
                byTheMapper++;
            }
        }
        assertThat(refused).isGreaterThan(200);
        assertThat(byTheMapper).isGreaterThan(200);
    }

    private static int assertSame(Mapper mapper, String json) throws IOException {
        List<Problem> problems = Problems.of(() -> RequestReader.read(json.getBytes(UTF_8)));
        assertThat(withoutPlaces(Mapper.problems(() -> mapper.read(json.getBytes(UTF_8), RequestDocument.class))))
                .as(json.length() > 5_000 ? "a long document" : json)
                .isEqualTo(withoutPlaces(problems));
        return problems.isEmpty() ? 0 : 1;
    }

    private static boolean isSyntax(List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem -> problem.pointer().isEmpty()
                        && problem.message().english().startsWith("the document is "));
    }

    private static List<Problem> withoutPlaces(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.pointer(),
                        new BilingualText(
                                PLACE.matcher(problem.message().french()).replaceFirst(""),
                                PLACE.matcher(problem.message().english()).replaceFirst(""))))
                .toList();
    }
}
