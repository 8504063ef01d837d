package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.schema.JsonSchema;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.SchemaValidator;
import io.github.bilanfunding.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view that holds neither texts nor sources. */
class SummaryTest {

    private static final SchemaValidator ONE = SchemaValidator.closed(JsonSchema.SUMMARY.text(Language.ENGLISH));
    private static final SchemaValidator SEVERAL =
            SchemaValidator.closed(JsonSchema.COHORT_SUMMARY.text(Language.ENGLISH));

    @Test
    void of_the_shipped_example_has_three_kilobytes_at_most() {
        Shell.Outcome run = Shell.run(Shell.shipped(), "decide", "--format", "json", "--view", "summary");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().getBytes(UTF_8)).hasSizeLessThan(3_000);
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void is_what_the_full_decision_says() {
        RandomRequests requests = new RandomRequests(20_261_126);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            Record request = i % 20 == 0 ? requests.cohort(3) : requests.next();
            lines.append(CanonicalJson.compact(request, Language.FRENCH)).append('\n');
        }
        byte[] input = lines.toString().getBytes(UTF_8);

        List<String> full = Shell.run(input, "batch").lines();
        List<String> summaries = Shell.run(input, "batch", "--view", "summary").lines();

        assertThat(summaries).hasSameSizeAs(full);
        for (int i = 0; i < full.size(); i++) {
            Map<String, Object> summary = Json.object(summaries.get(i));
            assertThat(summary).isEqualTo(projected(Json.object(full.get(i))));
            assertThat((summary.containsKey("decisions") ? SEVERAL : ONE).problems(summaries.get(i)))
                    .isEmpty();
        }
    }

    @Test
    void is_the_same_in_all_languages() {
        String french = summary(Shell.shipped(), "fr");

        assertThat(summary(Shell.shipped(), "en")).isEqualTo(french);
        assertThat(summary(Shell.example(1), "en")).isEqualTo(summary(Shell.example(1), "fr"));
    }

    @Test
    void stands_beside_what_a_batch_is_asked_to_add() {
        Map<String, Object> summary =
                Json.object(Shell.run(Document.minimal().bytes(), "batch", "--view", "summary", "--with", "estimate")
                        .out());

        assertThat(summary).containsKeys("view", "estimate").doesNotContainKey("criteria");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void is_not_replayed(int example, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("summary.json");
        Files.writeString(file, summary(Shell.example(example), "fr"));

        Shell.Outcome run = Shell.run("verify", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err())
                .isEqualTo(
                        "/view : a summary cannot be replayed: give the full decision, written without --view summary."
                                + System.lineSeparator());
    }

    private static String summary(byte[] request, String language) {
        return Shell.run(request, "decide", "--format", "json", "--view", "summary", "--lang", language)
                .out();
    }

    private static Map<String, Object> projected(Map<String, Object> full) {
        Map<String, Object> summary = new LinkedHashMap<>(full);
        summary.put("view", "SUMMARY");
        if (full.containsKey("decisions")) {
            summary.put(
                    "decisions",
                    objects(full, "decisions").stream()
                            .map(SummaryTest::projected)
                            .toList());
            return summary;
        }
        summary.keySet().removeAll(List.of("criteria", "otherSituations", "sources"));
        summary.put(
                "schemes",
                objects(full, "schemes").stream()
                        .filter(scheme -> !"NOT_APPLICABLE".equals(scheme.get("status")))
                        .map(scheme -> without(scheme, "label", "criteria"))
                        .toList());
        summary.put("presumed", each(full, "presumed", "pointer"));
        summary.put("notices", each(full, "notices", "code"));
        summary.put("firedRules", each(full, "firedRules", "id"));
        return summary;
    }

    private static Map<String, Object> without(Map<String, Object> object, String... members) {
        Map<String, Object> others = new LinkedHashMap<>(object);
        others.keySet().removeAll(List.of(members));
        return others;
    }

    private static List<Object> each(Map<String, Object> object, String list, String member) {
        List<Object> values = new ArrayList<>();
        objects(object, list).forEach(item -> values.add(item.get(member)));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> object, String list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(list), list);
    }
}
