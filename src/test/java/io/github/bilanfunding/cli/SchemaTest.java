package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.schema.JsonSchema;
import io.github.bilanfunding.testing.DamagedRequests;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.SchemaValidator;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void a_schema_is_written_in_the_language_that_is_asked_for(JsonSchema schema) {
        String name = schema.name().toLowerCase(Locale.ROOT);
        Shell.Outcome french = Shell.run("schema", name);
        Shell.Outcome english = Shell.run("schema", name, "--lang", "en");
        assertThat(french.exitCode()).isZero();
        assertThat(french.err()).isEmpty();
        assertThat(french.out()).isEqualTo(schema.text(Language.FRENCH) + "\n");
        assertThat(english.out()).isEqualTo(schema.text(Language.ENGLISH) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "schema requset # requset : valeur inconnue, vouliez-vous dire request ?",
                "schema decisions --lang en # decisions: unknown value, did you mean decision?",
                "schema invoice --lang en # invoice: unknown value (request, decision, cohort, summary, cohort_summary, errors)",
                "schema # request|decision|cohort|summary|cohort_summary|errors : manque, ajoutez-le",
                "schema --lang en # request|decision|cohort|summary|cohort_summary|errors: is missing, add it",
                "schema request cohort # cohort : argument de trop, retirez-le",
                "shema request # shema : commande inconnue, vouliez-vous dire schema ?"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String advice) {
        Shell.Outcome run = Shell.run(args.split(" +", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "guide"})
    void what_stands_beside_a_decision_is_described(String rulebook) {
        SchemaValidator schema = SchemaValidator.closed(JsonSchema.DECISION.text(Language.ENGLISH));
        String lines = new RandomRequests(20261126)
                .next(50).stream()
                        .map(request -> CanonicalJson.compact(request, Language.FRENCH))
                        .collect(Collectors.joining("\n"));
        Shell.Outcome run = Shell.run(
                lines.getBytes(UTF_8),
                "batch",
                "--rulebook",
                rulebook,
                "--with",
                "estimate,questions,advice,paperwork");
        assertThat(run.lines())
                .hasSize(50)
                .allSatisfy(line -> assertThat(schema.problems(line)).as(line).isEmpty());
        assertThat(run.lines().stream()
                        .map(Json::object)
                        .filter(decision -> decision.containsKey("estimate"))
                        .filter(decision -> !Objects.equals(decision.get("whatWouldHelp"), List.of()))
                        .filter(decision -> !Objects.equals(decision.get("nextQuestions"), List.of()))
                        .map(decision -> (Map<?, ?>) decision.get("paperwork")))
                .as("decisions with everything beside them")
                .isNotEmpty();
    }

    @Test
    void rejected_lines_are_described() {
        SchemaValidator schema = SchemaValidator.closed(JsonSchema.ERRORS.text(Language.ENGLISH));
        DamagedRequests damage = new DamagedRequests(20261126);
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> damage.next(Document.full().text()))
                .collect(Collectors.joining("\n", "{\n[]\n", "\n"));
        Shell.Outcome run = Shell.run(lines.getBytes(UTF_8), "batch", "--lang", "en");
        List<String> rejected = run.lines().stream()
                .filter(line -> line.startsWith("{\"line\":"))
                .toList();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(rejected)
                .hasSizeGreaterThan(150)
                .allSatisfy(line -> assertThat(schema.problems(line)).as(line).isEmpty());
        assertThat(schema.problems("{\"errors\":[{\"pointer\":\"/bilan/price\",\"message\":\"…\"}]}"))
                .isEmpty();
        assertThat(schema.problems("{\"errors\":[{\"pointer\":\"/bilan/price\"}]}"))
                .isNotEmpty();
    }
}
