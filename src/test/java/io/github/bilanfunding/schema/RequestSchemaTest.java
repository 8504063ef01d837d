package io.github.bilanfunding.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.DamagedRequests;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.DocumentCase;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.SchemaValidator;
import io.github.bilanfunding.testing.TextFiles;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSchemaTest {

    private static final SchemaValidator SCHEMA = SchemaValidator.of(JsonSchema.REQUEST.text(Language.ENGLISH));
    private static final int RANDOM = 10_000;
    private static final int DAMAGED = 6_000;

    /** What the reader refuses and the schema does not, as docs/schema/README.md lists it. */
    private static final List<Pattern> READER_ONLY = Stream.of(
                    "[0-9.E+]+ does not fit: expected a whole number.*",
                    ".* has more than two decimals: round it to the cent\\.",
                    "[0-9E+]+ does not fit: expected an amount of at most .*",
                    "[0-9]+ characters: at most [0-9]+, shorten it\\.",
                    "this number is out of all proportion: at most [0-9]+ characters, shorten it\\.",
                    "[0-9]+ accompanied hours exceed the [0-9]+ hours of the bilan: correct one of them\\.",
                    "the end \\(.*\\) is before the start \\(.*\\): correct one of them\\.",
                    ".* of complementary rights exceed the balance of .*, of which they are a part: correct one of them\\.",
                    "had(FundedBilan|Bilan) is false \\(never\\) while last(FundedBilan|Bilan) is given: remove one of them\\.",
                    "[A-Z_0-9]+ already has a grant in this list: make one of the two\\.")
            .map(Pattern::compile)
            .toList();

    static Stream<Path> files() {
        return Stream.of(
                        "src/main/resources/io/github/bilanfunding/examples",
                        "src/test/resources/requests",
                        "src/test/resources/profiles")
                .map(Path::of)
                .flatMap(folder -> TextFiles.in(folder).stream())
                .filter(file -> !file.endsWith("provider.json"));
    }

    static Stream<DocumentCase> documentCases() {
        return TextFiles.in(Path.of("src/test/resources/cases/documents")).stream()
                .flatMap(file -> DocumentCase.read(TextFiles.text(file)));
    }

    static Stream<Document> readerOnly() {
        String grant = "{\"funder\":\"OTHER\",\"amount\":1.00,\"throughCpf\":true}";
        return Stream.of(
                Document.full().with("/bilan/hours", "24.0"),
                Document.full().with("/bilan/price", "1500.005"),
                Document.full().with("/bilan/price", "1500." + "0".repeat(30)),
                Document.full().with("/company/payroll", "0e50"),
                Document.full().with("/reference", "\"" + "😀".repeat(60) + "\""),
                Document.full().with("/bilan/hours", "10").with("/bilan/accompanimentHours", "11"),
                Document.full().with("/bilan/startDate", "\"2027-02-15\"").with("/bilan/endDate", "\"2027-02-14\""),
                Document.full().with("/beneficiary/cpf", "{\"balance\":1.00,\"complementaryRights\":1.01}"),
                Document.full()
                        .with(
                                "/beneficiary/cpf",
                                "{\"hadFundedBilan\":false,\"lastFundedBilan\":{\"funder\":\"CPF\"}}"),
                Document.full().with("/beneficiary/grants", "[" + grant + "," + grant + "]"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_request_file_is_valid(Path file) {
        assertThat(SCHEMA.problems(TextFiles.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentCases")
    void every_request_of_a_case_is_valid(DocumentCase documentCase) {
        assertThat(SCHEMA.problems(documentCase.request())).isEmpty();
    }

    @Test
    void random_requests_are_valid() {
        RandomRequests requests = new RandomRequests(20261126);
        for (int i = 0; i < RANDOM; i++) {
            String document = CanonicalJson.compact(requests.next(), Language.FRENCH);
            assertThat(SCHEMA.problems(document)).as(document).isEmpty();
        }
    }

    @Test
    void a_full_cohort_is_valid() {
        assertThat(SCHEMA.problems(Document.fullCohort().text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"bilan\":{\"price\":1}}",
                "{\"requestDate\":\"2026-02-30\",\"initiative\":\"BENEFICIARY\",\"beneficiary\":{\"status\":\"EMPLOYEE\"},\"bilan\":{\"price\":1}}",
                "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"beneficiaries\":[],\"bilan\":{\"price\":1}}",
                "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"beneficiary\":{\"status\":\"EMPLOYEE\"},"
                        + "\"beneficiaries\":[{\"status\":\"EMPLOYEE\"}],\"bilan\":{\"price\":1}}",
                "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"beneficiary\":{\"status\":\"EMPLOYEE\"},\"bilan\":{\"price\":0}}"
            })
    void what_is_no_request_is_refused(String document) {
        assertThat(SCHEMA.problems(document)).isNotEmpty();
        assertThat(refusals(document)).isNotEmpty();
    }

    @Test
    void what_the_schema_refuses_the_reader_refuses() {
        List<String> sound = sound();
        DamagedRequests damage = new DamagedRequests(20261126);
        int refused = 0;
        int readerOnly = 0;
        for (int i = 0; i < DAMAGED; i++) {
            String document = damage.next(sound.get(i % sound.size()));
            List<String> problems = SCHEMA.problems(document);
            List<String> refusals = refusals(document);
            if (!problems.isEmpty()) {
                refused++;
                assertThat(refusals).as(document + " " + problems).isNotEmpty();
            } else if (!refusals.isEmpty()) {
                readerOnly++;
                assertThat(refusals)
                        .as(document)
                        .allMatch(message -> kindsOf(message).size() == 1);
            }
        }
        assertThat(refused).isGreaterThan(DAMAGED / 2);
        assertThat(readerOnly).isBetween(1, DAMAGED / 10);
    }

    @ParameterizedTest
    @MethodSource("readerOnly")
    void what_compares_fields_or_depends_on_how_a_value_is_written_only_the_reader_refuses(Document document) {
        assertThat(SCHEMA.problems(document.text())).isEmpty();
        assertThat(refusals(document.text()))
                .isNotEmpty()
                .allMatch(message -> kindsOf(message).size() == 1);
    }

    @Test
    void every_kind_that_only_the_reader_refuses_has_an_example() {
        assertThat(readerOnly()
                        .flatMap(document -> refusals(document.text()).stream())
                        .flatMap(message -> kindsOf(message).stream()))
                .containsExactlyInAnyOrderElementsOf(READER_ONLY);
    }

    private static List<Pattern> kindsOf(String message) {
        return READER_ONLY.stream()
                .filter(kind -> kind.matcher(message).matches())
                .toList();
    }

    /** Requests of which each field is in some, the full ones included. */
    private static List<String> sound() {
        List<String> sound = new ArrayList<>();
        for (FundingRequest request : new RandomRequests(20261127).next(200)) {
            sound.add(CanonicalJson.compact(request, Language.FRENCH));
        }
        for (int i = 0; i < 50; i++) {
            sound.add(Document.full().text());
            sound.add(Document.fullCohort().text());
        }
        return sound;
    }

    private static List<String> refusals(String document) {
        try {
            RequestReader.read(document.getBytes(UTF_8));
            return List.of();
        } catch (InvalidRequestException e) {
            return e.problems().stream()
                    .map(problem -> problem.message().english())
                    .toList();
        }
    }
}
