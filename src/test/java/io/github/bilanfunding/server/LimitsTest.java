package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that take too long, or too much. */
@Timeout(120)
class LimitsTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String REQUEST = Document.minimal().text();

    /** More than may be held without leave. */
    private static final String LONG = "{\"x\":\"" + "x".repeat(300_000) + "\"}";

    private static final byte[] LONG_HEAD = Served.head(
            "POST /api/decide HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: " + LONG.length());

    /** Room for one long document, and time enough for the slowest machine. */
    private static final Limits PATIENT = new Limits(
            Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofSeconds(1), 8, 8, 2, 1);

    @Test
    void half_a_head_is_not_waited_for() throws IOException {
        try (Served served = Served.law(Served.SHORT)) {
            assertThat(sent(served, "GET /health HTT")).isEmpty();
            assertThat(sent(served, "GET /health HTTP/1.1\r\n" + HOST + "X-Half:"))
                    .isEmpty();
        }
    }

    @Test
    void half_a_body_is_not_waited_for() throws IOException {
        try (Served served = Served.law(Served.SHORT)) {
            String head = "POST /api/decide HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 500\r\n\r\n";
            assertThat(sent(served, head + "{")).isEmpty();
        }
    }

    @Test
    void half_a_batch_is_cut_without_the_mark_of_its_end() throws IOException {
        try (Served served = Served.law(Served.SHORT)) {
            String head = "POST /api/batch HTTP/1.1\r\n" + HOST + "Content-Type: application/x-ndjson\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n";
            String line = "{}\n";
            String answer = sent(served, head + Integer.toHexString(line.length()) + "\r\n" + line + "\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("{\"line\":1,\"errors\":[")
                    .doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void slow_clients_on_every_thread_leave_room_again() throws Exception {
        try (Served served = Served.law(Served.SHORT)) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 2 * Served.SHORT.threads(); i++) {
                Socket socket = served.socket();
                socket.getOutputStream().write("POST /api/deci".getBytes(UTF_8));
                slow.add(socket);
            }
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void more_requests_than_there_are_places_are_asked_to_come_again() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Route slow = Route.post("/slow", Set.of("application/json"), Places.Kind.BATCH, call -> {
            begun.countDown();
            awaitQuietly(go);
            return Reply.json("{}");
        });
        try (Served served = Served.of(Served.SHORT, slow)) {
            CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> post(served));
            begun.await();

            HttpResponse<String> refused = post(served);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(Served.message(refused)).contains("réessayez");
            go.countDown();
            // longer than a client may take: the limits are for clients, not for what they ask
            assertThat(first.get().statusCode()).isEqualTo(200);
            assertThat(post(served).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_long_document_while_another_one_is_read_is_asked_to_come_again() throws Exception {
        try (Served served = Served.law(PATIENT);
                Socket first = beingRead(served)) {
            HttpResponse<String> refused = served.post("/api/decide", LONG);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(served.post("/api/decide", REQUEST).statusCode()).isEqualTo(200);
            first.getOutputStream().write(LONG.getBytes(UTF_8));
            assertThat(first.getInputStream().read()).as("an answer").isPositive();
            assertThat(served.post("/api/decide", LONG).statusCode())
                    .as("its room is free again")
                    .isEqualTo(400);
        }
    }

    @Test
    void a_batch_with_a_long_line_waits_while_a_long_document_is_read() throws Exception {
        try (Served served = Served.law(PATIENT);
                Socket first = beingRead(served)) {
            CompletableFuture<HttpResponse<String>> batch = CompletableFuture.supplyAsync(
                    () -> post(served, "/api/batch", REQUEST + "\n" + LONG + "\n" + REQUEST));
            first.getOutputStream().write(LONG.getBytes(UTF_8));

            assertThat(batch.get().body().lines()).hasSize(3);
            assertThat(served.post("/api/decide", LONG).statusCode())
                    .as("its room is free again")
                    .isEqualTo(400);
        }
    }

    @Test
    void a_larger_heap_has_room_for_more_long_documents() {
        assertThat(Limits.heavy(1)).isEqualTo(1);
        assertThat(Limits.heavy(199_999_999)).isEqualTo(1);
        assertThat(Limits.heavy(200_000_000)).isEqualTo(2);
        assertThat(Limits.heavy(Long.MAX_VALUE)).isEqualTo(8);
    }

    @Test
    void a_server_that_stops_finishes_what_runs_and_takes_nothing_new() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Route slow = Route.post("/slow", Set.of("application/json"), Places.Kind.BATCH, call -> {
            begun.countDown();
            awaitQuietly(go);
            return Reply.json("{\"done\":true}");
        });
        try (Served served = Served.of(Served.SHORT, slow)) {
            CompletableFuture<HttpResponse<String>> running = CompletableFuture.supplyAsync(() -> post(served));
            begun.await();
            Thread stop = new Thread(served.server()::stop);
            stop.start();
            HttpResponse<String> refused = post(served);
            while (refused.statusCode() != 503 || !Served.message(refused).contains("s'arrête")) {
                refused = post(served); // the stop has not begun yet
            }

            go.countDown();

            assertThat(running.get().body()).isEqualTo("{\"done\":true}");
            stop.join();
            served.server().await();
        }
    }

    @Test
    void a_defect_is_told_without_a_word_of_the_request_to_the_client_and_to_the_log() throws Exception {
        Route broken = Route.post("/slow", Set.of("application/json"), Places.Kind.BATCH, call -> {
            throw new IllegalStateException("Marie Dupont");
        });
        try (Served served = Served.of(Served.SHORT, broken)) {
            HttpResponse<String> failed = post(served);
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(Served.message(failed)).contains("défaut de la bibliothèque (IllegalStateException)");
            assertThat(failed.body()).doesNotContain("Dupont", "\\tat", "java.");
            assertThat(served.log())
                    .singleElement()
                    .asString()
                    .startsWith("POST /slow 500 java.lang.IllegalStateException\n\tat ")
                    .doesNotContain("Dupont");
            assertThat(post(served).statusCode()).as("its place is free again").isEqualTo(500);
        }
    }

    @Test
    void an_answer_that_fails_half_way_is_cut() throws IOException {
        Route broken = Route.get(
                "/half",
                call -> Reply.streamed("text/plain", out -> {
                    out.write("half".getBytes(UTF_8));
                    out.flush();
                    throw new IllegalStateException();
                }));
        try (Served served = Served.of(Served.SHORT, broken)) {
            assertThat(served.raw("GET /half HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 200")
                    .contains("half")
                    .doesNotEndWith("0\r\n\r\n");
        }
    }

    /** What comes back until the server closes the connection, which the client keeps open. */
    private static String sent(Served served, String text) throws IOException {
        try (Socket socket = served.socket()) {
            socket.getOutputStream().write(text.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** The beginning of a long document, from the moment when the server reads it and has no room for another one. */
    private static Socket beingRead(Served served) throws Exception {
        while (true) {
            Socket first = served.socket();
            first.getOutputStream().write(LONG_HEAD);
            if (served.post("/api/decide", LONG).statusCode() == 503) {
                return first;
            }
            // the other one was faster, and this one may have been refused
            first.close();
        }
    }

    private static HttpResponse<String> post(Served served) {
        return post(served, "/slow", REQUEST);
    }

    private static HttpResponse<String> post(Served served, String path, String body) {
        try {
            return served.send(
                    served.to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
            Thread.sleep(2 * Served.SHORT.body().toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
