package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in arguments and documents cannot control a terminal or a page, and a failure is named as what it is. */
class HostileArgumentsTest {

    private static final String UNSAFE =
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide@--x\u001b[31m\u202e",
                "decide@--format@\u001b]0;x\u0007\u202e",
                "decide@\u001b[2J\u202e.json",
                "decide@a.json@b\u202e\u001b[1m.json",
                "\u001b[31m\u202eundecide",
                "rules@--rule@\u202ex\u0007",
                "rules@--on@\u202e\u001b",
                "decide@--rulebook@\u202e\u001b",
                "decide@-@--output@\u202e\u001b/\u0007/x",
                "verify@\u202e\u001b.json",
                "rulebook@check@\u202e\u001b",
                "rulebook@sign@\u202e\u001b@--key@\u0007"
            })
    void an_argument_cannot_control_the_terminal(String args) {
        Shell.Outcome run = Shell.run(Document.minimal().bytes(), args.split("@", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err()).isNotEmpty().doesNotContainPattern(UNSAFE);
    }

    @Test
    void an_argument_names_no_file_of_arguments() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "password\n");

        for (Path named : List.of(file, folder)) {
            Shell.Outcome run = Shell.run("@" + named);
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
            assertThat(run.err()).doesNotContain("password", "picocli", "\tat ").contains("@" + folder);
        }
    }

    @Test
    void a_single_quotation_mark_in_an_argument_is_printed_nowhere_else() {
        PrintStream standardError = System.err;
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        System.setErr(new PrintStream(beside, true, UTF_8));
        try {
            Shell.Outcome run = Shell.run("compare", "-", "--rulebooks", "\"law,\u001b[31m");
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
            assertThat(run.err()).contains("\"law").doesNotContainPattern(UNSAFE);
        } finally {
            System.setErr(standardError);
        }
        assertThat(beside.toString(UTF_8)).isEmpty();
    }

    @Test
    void marks_of_direction_in_a_document_reach_neither_text_nor_page() {
        byte[] request = Document.minimal()
                .with("/reference", "\"devis\\u202e00,0 etser\\u202c\\u200f\\u061c\"")
                .bytes();

        for (List<String> options : List.of(List.of("--full"), List.of("--format", "html"))) {
            String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("decide", "-"), options.stream())
                    .toArray(String[]::new);
            Shell.Outcome run = Shell.run(request, args);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("00,0 etser").doesNotContainPattern(UNSAFE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void half_of_a_character_does_not_blame_the_disk(String format) throws IOException {
        byte[] request = Document.minimal().with("/reference", "\"\\ud800x\"").bytes();
        Path file = folder.resolve("decision");

        Shell.Outcome run =
                Shell.run(request, "decide", "-", "--full", "--format", format, "--output", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file, UTF_8)).isNotEmpty();
    }

    @Test
    void a_failed_command_leaves_the_old_file() throws IOException {
        Path file = Files.writeString(folder.resolve("decision"), "old");

        Shell.Outcome run = Shell.run("{}".getBytes(UTF_8), "decide", "-", "--output", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--lang en decide -", "--lang=en decide -", "decide - --lang en", "--lang en schema request"})
    void options_may_stand_before_the_command(String args) {
        Shell.Outcome run = Shell.run(Document.minimal().bytes(), args.split(" ", -1));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(args.contains("schema") ? "\"$schema\"" : "Left to the beneficiary");
    }

    @Test
    void options_may_stand_before_a_command_of_a_command() {
        Shell.Outcome run = Shell.run("--lang", "en", "rulebook", "check", folder.toString());

        assertThat(run.err()).doesNotContain("unknown option");
        assertThat(run.err()).contains("rulebook.properties");
    }

    @Test
    void an_exhausted_memory_is_an_internal_error_and_not_a_failed_verification() {
        Shell.Outcome run = Shell.run(exhausting(), "verify", "-", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(run.err()).contains("not enough memory", "-Xmx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requestDate", "/bilan/startDate", "/beneficiary/occupationalRisk/incapacityNotifiedOn"})
    void a_year_after_which_dates_have_five_digits_is_refused_where_it_stands(String pointer) {
        Document document = Document.minimal().with("/beneficiary/occupationalRisk", "{}");

        Shell.Outcome run = Shell.run(
                document.with(pointer, "\"9999-12-31\"").bytes(), "decide", "-", "--format", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err()).startsWith(pointer + " : 9999-12-31 is out of range");
    }

    @Test
    void the_last_day_that_is_taken_gives_dates_of_four_digits() {
        Shell.Outcome run = Shell.run(
                Document.minimal().with("/requestDate", "\"9989-12-31\"").bytes(), "decide", "-", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("+1").contains("9989-12-31");
        assertThat(Json.object(run.out())).containsKey("plan");
    }

    private static InputStream exhausting() {
        return Streams.atEnd(() -> {
            throw new OutOfMemoryError("test");
        });
    }
}
