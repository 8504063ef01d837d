package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code serve} as a process of its own. */
@Timeout(180)
class ServeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static CoProcess process;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        process = CoProcess.start(List.of(), "serve", "--port", "0");
        address = process.receive();
    }

    /** What a supervisor does. */
    @AfterAll
    static void stop() throws Exception {
        try (CoProcess ended = process) {
            ended.signal("TERM");
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.errors()).isEqualTo("Prêt. Pour arrêter : Ctrl+C." + System.lineSeparator());
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/bilanfunding/examples"))) {
            return files.filter(path -> !path.endsWith("provider.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_shipped_example_is_answered_in_the_bytes_of_decide(Path example) throws Exception {
        for (String language : List.of("fr", "en")) {
            String alone = Shell.run("decide", example.toString(), "--format", "json", "--lang", language)
                    .out();
            assertThat(post("/api/decide?lang=" + language, Files.readString(example)))
                    .isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_shipped_example_is_answered_in_the_bytes_of_batch(Path example) throws Exception {
        String line = Json.write(Json.parse(Files.readString(example))) + "\n{}\n";
        String with = "estimate,questions,advice,paperwork";
        assertThat(post("/api/batch", line))
                .isEqualTo(Shell.run(line.getBytes(UTF_8), "batch").out());
        assertThat(post("/api/batch?with=" + with, line))
                .isEqualTo(
                        Shell.run(line.getBytes(UTF_8), "batch", "--with", with).out());
    }

    @Test
    void the_rules_are_those_of_the_command_line() throws Exception {
        assertThat(get(address, "/api/rules"))
                .isEqualTo(Shell.run("rules", "--format", "json").out());
        assertThat(get(address, "/api/rules?scheme=cpf&on=2026-11-22&lang=en"))
                .isEqualTo(
                        Shell.run("rules", "--format", "json", "--scheme", "CPF", "--on", "2026-11-22", "--lang", "en")
                                .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "decision", "cohort", "errors"})
    void the_schemas_are_those_of_the_command_line(String document) throws Exception {
        assertThat(get(address, "/api/schema/" + document + "?lang=en"))
                .isEqualTo(Shell.run("schema", document, "--lang", "en").out());
    }

    @Test
    void the_rulebook_the_provider_and_the_language_are_those_of_the_options(@TempDir Path folder) throws Exception {
        Path provider = Files.writeString(folder.resolve("provider.json"), "{\"pricePerHour\": 75.00}");
        String request = Document.minimal()
                .without("/bilan/price")
                .with("/bilan/hours", "20")
                .text();
        try (CoProcess other = CoProcess.start(
                List.of(), "serve", "--port=0", "--rulebook=guide", "--lang=en", "--provider=" + provider)) {
            String there = other.receive();
            assertThat(Json.at(Json.parse(get(there, "/health")), "/rulebook/id"))
                    .isEqualTo("guide");
            assertThat(send(HttpRequest.newBuilder(URI.create(there + "/api/decide"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(request))))
                    .isEqualTo(Shell.run(
                                    request.getBytes(UTF_8),
                                    "decide",
                                    "--format=json",
                                    "--rulebook=guide",
                                    "--lang=en",
                                    "--provider=" + provider)
                            .out());
        }
    }

    @Test
    void a_server_for_other_machines_warns() throws Exception {
        try (CoProcess open = CoProcess.start(List.of(), "serve", "--port=0", "--host=0.0.0.0")) {
            assertThat(open.receive()).startsWith("http://0.0.0.0:");
            open.signal("TERM");
            assertThat(open.exitCode()).isZero();
            assertThat(open.errors()).contains("Attention : d'autres machines peuvent appeler ce serveur");
        }
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Outcome run = Shell.run("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("--host 127.0.0.1 --port " + taken.getLocalPort() + " : impossible d'y écouter")
                    .doesNotContain("java.");
        }
        for (String foreign : List.of("192.0.2.1", "nowhere.invalid", "")) {
            assertThat(Shell.run("serve", "--port", "0", "--host", foreign).exitCode())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_server_whose_address_nobody_can_read_ends() {
        Shell.Outcome run = Shell.run(new ByteArrayInputStream(new byte[0]), Streams.full(), "serve", "--port", "0");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err()).contains("La sortie standard n'a pas pu être écrite entièrement");
    }

    @Test
    void the_page_shows_what_comes_back() throws Exception {
        String page = Files.readString(Path.of("docs/serve.md"));
        Matcher shown = Pattern.compile(
                        "curl [^\n]*'http://127\\.0\\.0\\.1:8080([^']*)' -d '\n([^']*)'\n```\n\n```json\n([^`]*)```")
                .matcher(page);
        assertThat(shown.find()).isTrue();
        assertThat(post(shown.group(1), shown.group(2))).isEqualTo(shown.group(3));
        assertThat(shown.find()).isFalse();
    }

    private static String post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String get(String server, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server + path)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8)).body();
    }
}
