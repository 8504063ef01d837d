package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A program that waits for each answer before it asks for the next. */
@Timeout(180)
class BatchCoProcessTest {

    @Test
    void each_line_is_answered_before_the_next_is_sent() throws Exception {
        try (CoProcess batch = CoProcess.start(List.of(), "batch")) {
            for (String reference : List.of("a", "b", "c")) {
                batch.send(line(reference));
                assertThat(Json.object(batch.receive()).get("reference")).isEqualTo(reference);
            }
            batch.send("{}");
            assertThat(batch.receive()).startsWith("{\"line\":4,\"errors\":[");
            batch.endInput();
            assertThat(batch.receive()).isNull();
            assertThat(batch.exitCode()).isEqualTo(3);
            assertThat(batch.errors()).containsPattern("^3 décidées, 1 rejetée, \\d+\\.\\d{3} s\\R$");
        }
    }

    @Test
    void a_line_is_answered_while_half_of_the_next_is_there() throws Exception {
        PipedOutputStream requests = new PipedOutputStream();
        try (PipedInputStream in = new PipedInputStream(requests, 1 << 16);
                PipedOutputStream written = new PipedOutputStream();
                PipedInputStream answers = new PipedInputStream(written, 1 << 20)) {
            String line = line("a");
            Thread batch = new Thread(() -> CommandLineRun.run(
                    new String[] {"batch"},
                    new Console(
                            in,
                            new PrintStream(written, false, UTF_8),
                            new PrintStream(new ByteArrayOutputStream(), false, UTF_8))));
            batch.start();
            String half = line("b").substring(0, line.length() / 2);

            requests.write((line + "\n" + half).getBytes(UTF_8));
            requests.flush();

            assertThat(Json.object(readLine(answers)).get("reference")).isEqualTo("a");
            requests.write((line("b").substring(half.length()) + "\n").getBytes(UTF_8));
            requests.close();
            assertThat(Json.object(readLine(answers)).get("reference")).isEqualTo("b");
            batch.join();
        }
    }

    /** By SIGTERM: a process that a shell starts in the background ignores SIGINT, and so do those that it starts. */
    @Test
    void an_interrupted_batch_says_what_became_of_its_lines() throws Exception {
        try (CoProcess batch = CoProcess.start(List.of(), "batch", "--lang", "en")) {
            batch.send(line("a"));
            batch.send("{}");
            batch.receive();
            batch.receive();

            batch.signal("TERM");

            assertThat(batch.exitCode()).isEqualTo(3);
            assertThat(batch.errors()).containsPattern("^1 decided, 1 rejected, \\d+\\.\\d{3} s\\R$");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_batch_whose_reader_has_had_enough_ends_as_by_a_closed_pipe() throws Exception {
        try (CoProcess batch = CoProcess.start(List.of(), "batch", "--lang", "en")) {
            batch.send(line("a"));
            assertThat(Json.object(batch.receive()).get("reference")).isEqualTo("a");
            batch.stopReading();
            batch.send(line("b"));

            assertThat(batch.exitCode()).isEqualTo(141);
            assertThat(batch.errors()).doesNotContain("Standard output").containsPattern("decided, 0 rejected");
        }
    }

    private static String readLine(PipedInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(UTF_8);
    }

    private static String line(String reference) {
        return Document.minimal().with("/reference", "\"" + reference + "\"").text();
    }
}
