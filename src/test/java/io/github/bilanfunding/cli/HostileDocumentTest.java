package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.HostileDocument;
import io.github.bilanfunding.testing.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents of 16 MB need at most four times their size, and what every process needs: a heap of 128 MB is enough. */
@Timeout(300)
class HostileDocumentTest {

    private static final List<String> HEAP = List.of("-Xmx128m");

    /** The problems that are listed, and the one that counts the others. */
    private static final int MOST_PROBLEMS = 101;

    private static final List<HostileDocument> AT_ONCE = List.of(
            HostileDocument.LONG_NAMES,
            HostileDocument.GRANTS,
            HostileDocument.LATE_MISTAKE,
            HostileDocument.UNKNOWN_FIELDS,
            HostileDocument.NESTED_LISTS,
            HostileDocument.DUPLICATE_KEYS);

    @Test
    void decide_refuses_each_with_its_reason() throws Exception {
        try (CoProcess decisions = CoProcess.startClass(DecideEach.class, HEAP)) {
            for (HostileDocument document : HostileDocument.values()) {
                String said = decisions.receive();
                assertThat(said).as(document.toString()).isNotNull().startsWith(document + " 2 ");
                String[] words = said.split(" ", 5);
                assertThat(Integer.parseInt(words[2])).as(said).isBetween(1, MOST_PROBLEMS);
                assertThat(words[3]).as(said).isEqualTo("true");
            }
            assertThat(decisions.exitCode()).isZero();
        }
    }

    @Test
    void a_batch_rejects_each_and_decides_the_lines_between() throws Exception {
        String good = Document.minimal().text();
        try (CoProcess batch = CoProcess.start(HEAP, "batch", "--lang", "en")) {
            for (HostileDocument document : HostileDocument.values()) {
                batch.send(text(document));
                assertRefused(document, batch.receive());
                batch.send(good);
                assertThat(Json.object(batch.receive())).as("after " + document).containsKey("plan");
            }
            batch.endInput();
            assertThat(batch.receive()).isNull();
            assertThat(batch.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        }
    }

    @Test
    void a_server_refuses_each_and_goes_on() throws Exception {
        try (CoProcess server = CoProcess.start(HEAP, "serve", "--port", "0")) {
            URI address = URI.create(server.receive() + "/api/decide?lang=en");
            HttpClient client = HttpClient.newHttpClient();
            for (HostileDocument document : HostileDocument.values()) {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(text(document)))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
                assertThat(response.statusCode()).as(document.toString()).isEqualTo(400);
                assertRefused(document, response.body());
            }
            server.signal("TERM");
            assertThat(server.exitCode()).isZero();
            assertThat(server.errors()).doesNotContain("Error");
        }
    }

    @Test
    void a_server_refuses_several_at_the_same_time() throws Exception {
        try (CoProcess server = CoProcess.start(HEAP, "serve", "--port", "0")) {
            URI address = URI.create(server.receive() + "/api/decide?lang=en");
            HttpClient client = HttpClient.newHttpClient();
            List<CompletableFuture<Void>> clients = new ArrayList<>();
            for (HostileDocument document : AT_ONCE) {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(document::stream))
                        .build();
                clients.add(CompletableFuture.runAsync(() -> refused(client, request)));
            }
            for (CompletableFuture<Void> each : clients) {
                each.get();
            }
            assertThat(client.send(
                                    HttpRequest.newBuilder(address)
                                            .header("Content-Type", "application/json")
                                            .POST(BodyPublishers.ofString(
                                                    Document.minimal().text()))
                                            .build(),
                                    BodyHandlers.ofString(UTF_8))
                            .statusCode())
                    .isEqualTo(200);
            server.signal("TERM");
            assertThat(server.exitCode()).isZero();
            assertThat(server.errors()).doesNotContain("Error");
        }
    }

    @Test
    void the_names_in_refused_documents_are_not_kept() throws Exception {
        try (CoProcess batch = CoProcess.start(List.of("-Xmx64m"), "batch")) {
            for (int i = 0; i < 500; i++) {
                batch.send("{\"" + i + "n".repeat(40_000) + "\":1,\"" + i + "m".repeat(40_000) + "\":1,\"" + i
                        + "o".repeat(40_000) + "\":1,\"" + i + "p".repeat(40_000) + "\":1}");
                assertThat(batch.receive()).startsWith("{\"line\":" + (i + 1) + ",\"errors\":");
            }
            batch.endInput();
            assertThat(batch.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        }
    }

    /** Sends a document until it is read: one that finds no room is asked to come again. */
    private static void refused(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
            while (response.statusCode() == 503) {
                Thread.sleep(100);
                response = client.send(request, BodyHandlers.ofString(UTF_8));
            }
            assertThat(response.statusCode()).isEqualTo(400);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(HostileDocument document, String answer) {
        List<?> errors = (List<?>) Json.object(answer).get("errors");
        assertThat(errors).as(document.toString()).hasSizeBetween(1, MOST_PROBLEMS);
        assertThat(errors)
                .as(document.toString())
                .anySatisfy(error -> assertThat(
                                ((Map<?, ?>) error).get("pointer") + ": " + ((Map<?, ?>) error).get("message"))
                        .contains(document.message()));
    }

    private static String text(HostileDocument document) throws IOException {
        return new String(document.stream().readAllBytes(), UTF_8);
    }
}
