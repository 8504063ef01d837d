package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Eight clients, which ask a server with little memory as fast as they can. Few requests in every build, many by
 * {@code mvn -P load verify}.
 */
class LoadTest {

    private static final int REQUESTS = Integer.getInteger("load.requests", 80);
    private static final int CLIENTS = 8;
    private static final int LINES = 20;

    /** What is asked, and the answer of the command line to it. */
    private record Question(String path, String body, String answer) {}

    @Test
    void eight_clients_get_the_right_answer_each_time_from_a_server_of_128_megabytes() throws Exception {
        List<Question> questions = questions();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (CoProcess server = CoProcess.start(List.of("-Xmx128m"), "serve", "--port", "0")) {
            String address = server.receive();
            AtomicInteger next = new AtomicInteger();
            Callable<Integer> client = () -> {
                HttpClient http = HttpClient.newHttpClient();
                int asked = 0;
                for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
                    Question question = questions.get(i % questions.size());
                    HttpResponse<String> response = http.send(
                            HttpRequest.newBuilder(URI.create(address + question.path()))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(question.body()))
                                    .build(),
                            BodyHandlers.ofString(UTF_8));
                    if (response.statusCode() == 503) {
                        throw new AssertionError("eight clients are too many");
                    }
                    assertThat(response.body()).isEqualTo(question.answer());
                    asked++;
                }
                return asked;
            };
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(client));
            }
            int asked = 0;
            for (Future<Integer> each : running) {
                asked += each.get();
            }
            assertThat(asked).isEqualTo(REQUESTS);
            server.signal("TERM");
            assertThat(server.exitCode()).isZero();
            assertThat(server.errors().lines()).hasSize(1);
        } finally {
            clients.shutdownNow();
        }
    }

    /** Seven single decisions to one batch, so that all clients have a place also when they ask for the same. */
    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (String name : List.of("employee-2026", "g-case-1", "g-case-2", "g-case-3", "cohort-2026")) {
            byte[] request = Document.resource("/io/github/bilanfunding/examples/" + name + ".json");
            questions.add(new Question(
                    "/api/decide",
                    new String(request, UTF_8),
                    Shell.run(request, "decide", "--format", "json").out()));
        }
        for (String reference : List.of("a", "b")) {
            String request = Document.minimal()
                    .with("/reference", "\"" + reference + "\"")
                    .text();
            questions.add(new Question(
                    "/api/decide?lang=en",
                    request,
                    Shell.run(request.getBytes(UTF_8), "decide", "--format", "json", "--lang", "en")
                            .out()));
        }
        String lines = (Document.minimal().text() + "\n{}\n").repeat(LINES / 2);
        questions.add(new Question(
                "/api/batch", lines, Shell.run(lines.getBytes(UTF_8), "batch").out()));
        return questions;
    }
}
