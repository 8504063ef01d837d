package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @Test
    void spaces_around_the_commas_of_a_list_do_not_matter() {
        byte[] request = Document.minimal().bytes();
        Shell.Outcome run = Shell.run(request, "batch", "--with", "estimate , questions");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(Shell.run(request, "batch", "--with", "estimate,questions")
                        .out());
        assertThat(Shell.run(Shell.shipped(), "compare", "-", "--rulebooks", "law, guide")
                        .exitCode())
                .isZero();
        assertThat(Shell.run("batch", "--help").out()).doesNotContain("\\s");
    }

    private static final String VALID = line("a");

    @Test
    void each_line_is_answered_by_one_line_in_order() {
        int count = 600; // more than one block of lines
        String input = IntStream.range(0, count).mapToObj(i -> line("r" + i)).collect(Collectors.joining("\n"));
        Shell.Outcome run = batch(input + "\n");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .extracting(line -> Json.object(line).get("reference"))
                .containsExactlyElementsOf(IntStream.range(0, count)
                        .mapToObj(i -> (Object) ("r" + i))
                        .toList());
    }

    @Test
    void any_number_of_threads_gives_the_same_answers() {
        String input = IntStream.range(0, 100).mapToObj(i -> line("r" + i)).collect(Collectors.joining("\n{}\n"));

        Shell.Outcome one = batch(input, "--threads", "1");

        assertThat(one.lines()).hasSize(199);
        assertThat(batch(input, "--threads", "5").out()).isEqualTo(one.out());
        assertThat(batch(input).out()).isEqualTo(one.out());
    }

    @Test
    void a_line_is_decided_as_the_same_request_alone_without_what_stands_beside_it() {
        Shell.Outcome alone = Shell.run(VALID.getBytes(UTF_8), "decide", "--format", "json", "--lang", "en");
        Shell.Outcome line = batch(VALID, "--lang", "en");
        Map<String, Object> decision = Json.object(alone.out());
        assertThat(decision.remove("estimate")).isNotNull();
        assertThat(decision.remove("whatWouldHelp")).isNotNull();
        assertThat((List<?>) decision.remove("nextQuestions")).isNotEmpty();
        assertThat(decision.remove("paperwork")).isNotNull();
        assertThat(Json.object(line.out())).isEqualTo(decision);
    }

    @Test
    void what_is_asked_for_by_name_stands_beside_the_decision_of_a_line() {
        String alone =
                Shell.run(VALID.getBytes(UTF_8), "decide", "--format", "json").out();

        Shell.Outcome all = batch(VALID, "--with", "estimate,questions,advice,paperwork");
        Shell.Outcome one = batch(VALID, "--with", "estimate");

        assertThat(Json.parse(all.out())).isEqualTo(Json.parse(alone));
        assertThat(Json.object(one.out()))
                .containsKey("estimate")
                .doesNotContainKeys("whatWouldHelp", "nextQuestions", "paperwork");
        assertThat(batch(VALID, "--with", "estimates").exitCode()).isEqualTo(2);
    }

    @Test
    void an_invalid_line_is_answered_by_its_errors_and_the_batch_goes_on() {
        String wrong = Document.minimal()
                .with("/bilan/price", "-1")
                .with("/bilan/prix", "2")
                .text();
        Shell.Outcome run = batch(VALID + "\n" + wrong + "\n" + VALID + "\n");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lines()).hasSize(3);
        assertThat(Json.object(run.lines().get(1))).containsOnlyKeys("line", "errors");
        assertThat(run.lines().get(1))
                .startsWith("{\"line\":2,\"errors\":[{\"pointer\":\"/bilan/prix\",\"message\":\"");
        assertThat(Json.at(Json.parse(run.lines().get(1)), "/errors/1/pointer")).isEqualTo("/bilan/price");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
        assertThat(run.err()).containsPattern("2 décidées, 1 rejetée, \\d+\\.\\d{3} s\\R");
    }

    @Test
    void a_line_from_before_the_rulebook_is_an_invalid_line() {
        String early = Document.minimal().with("/requestDate", "\"1990-01-01\"").text();
        Shell.Outcome run = batch(early);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith("{\"line\":1,\"errors\":[{\"pointer\":\"/requestDate\"");
    }

    @Test
    void the_summary_goes_to_standard_error_in_the_language_of_the_option() {
        Shell.Outcome run = batch(VALID + "\n" + VALID, "--lang", "en");
        assertThat(run.err()).containsPattern("2 decided, 0 rejected, \\d+\\.\\d{3} s\\R");
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void the_last_line_needs_no_line_feed() {
        assertThat(batch(VALID).out()).isEqualTo(batch(VALID + "\n").out()).endsWith("}\n");
    }

    @Test
    void lines_can_end_as_they_do_on_windows() {
        String windows = "\ufeff" + VALID + "\r\n" + VALID + "\r\n";
        assertThat(batch(windows).out())
                .isEqualTo(batch(VALID + "\n" + VALID + "\n").out());
    }

    @Test
    void an_empty_line_is_rejected() {
        for (String empty : List.of("", "  ", "\r")) {
            Shell.Outcome run = batch(VALID + "\n" + empty + "\n" + VALID + "\n");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.lines()).hasSize(3);
            assertThat(run.lines().get(1))
                    .isEqualTo("{\"line\":2,\"errors\":[{\"pointer\":\"\",\"message\":"
                            + "\"le document est vide : donnez son contenu.\"}]}");
        }
    }

    @Test
    void an_empty_input_is_decided_with_nothing_to_say() {
        Shell.Outcome run = batch("");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("0 décidée, 0 rejetée");
    }

    @Test
    void a_line_over_sixteen_megabytes_is_rejected_and_the_next_is_decided() {
        String most = " ".repeat(RequestReader.MAX_BYTES - VALID.length()) + VALID;
        Shell.Outcome run = batch(most + "\n " + most + "\n" + VALID + "\n");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("{\"line\":2,\"errors\":[{\"pointer\":\"\"");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @Test
    void a_cohort_is_one_line_too() {
        String cohort = Json.write(Json.parse(new String(Shell.example(1), UTF_8)));
        Shell.Outcome run = batch(cohort + "\n" + VALID);
        assertThat(run.exitCode()).isZero();
        assertThat((List<?>) Json.object(run.lines().get(0)).get("decisions")).hasSize(3);
        assertThat(Json.object(run.lines().get(1))).containsKey("plan");
    }

    @Test
    void lines_are_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.jsonl"), VALID + "\n" + VALID);
        Shell.Outcome run = Shell.run("batch", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void an_input_that_breaks_is_told_in_a_sentence_after_what_was_decided() {
        InputStream broken = Streams.inTurn(Streams.repeated(VALID + "\n", 2), Streams.broken("cable cut"));

        Shell.Outcome run = Shell.run(broken, "batch");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .startsWith(
                        "l'entrée ne peut pas être lue jusqu'à sa fin (cable cut) : vérifiez-la.\n2 décidées, 0 rejetée,")
                .hasLineCount(2);
        assertThat(run.exitCode()).isEqualTo(70);
    }

    @Test
    void a_batch_whose_output_is_not_taken_stops_with_an_internal_error() {
        Shell.Outcome run = Shell.run(Streams.repeated(VALID + "\n", Integer.MAX_VALUE), Streams.full(), "batch");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err())
                .contains("La sortie standard n'a pas pu être écrite entièrement")
                .doesNotContain("tandard output");
    }

    private static Shell.Outcome batch(String input, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "batch";
        System.arraycopy(options, 0, args, 1, options.length);
        return Shell.run(input.getBytes(UTF_8), args);
    }

    private static String line(String reference) {
        return Document.minimal().with("/reference", "\"" + reference + "\"").text();
    }
}
