package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class BatchRouteTest {

    @RegisterExtension
    static final ServedLaw LAW = new ServedLaw();

    @Test
    void each_line_is_answered_in_order_by_a_decision_or_its_errors() throws Exception {
        HttpResponse<String> answer = batch("", line("a") + "\n{}\n" + line("b") + "\n");
        List<String> lines = answer.body().lines().toList();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(lines).hasSize(3);
        assertThat(Json.object(lines.get(0)).get("reference")).isEqualTo("a");
        assertThat(Json.object(lines.get(0))).doesNotContainKey("estimate");
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"errors\":[{\"pointer\":");
        assertThat(Json.object(lines.get(2)).get("reference")).isEqualTo("b");
    }

    @Test
    void what_is_asked_for_stands_beside_each_decision() throws Exception {
        assertThat(Json.object(batch("?with=estimate", line("a")).body()))
                .containsKey("estimate")
                .doesNotContainKey("paperwork");
        assertThat(batch("?with=estimates", line("a")).statusCode()).isEqualTo(400);
    }

    @Test
    void no_line_is_no_answer() throws Exception {
        assertThat(batch("", "").body()).isEmpty();
    }

    @Test
    void a_line_is_answered_before_the_next_is_sent() throws IOException {
        try (Socket socket = LAW.get().socket()) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out.write(Served.head(
                    "POST /api/batch HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/jsonl",
                    "Transfer-Encoding: chunked"));
            for (String reference : List.of("a", "b", "c")) {
                String line = line(reference) + "\n";
                out.write((Integer.toHexString(line.length()) + "\r\n" + line + "\r\n").getBytes(UTF_8));
                out.flush();
                assertThat(answer(in)).contains("\"reference\":\"" + reference + "\"");
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            assertThat(in.lines().filter(text -> !text.isEmpty()).findFirst()).hasValue("0");
        }
    }

    @Test
    void a_client_can_send_thousands_of_lines_before_it_reads_an_answer() throws Exception {
        int count = 2_000;
        HttpResponse<String> answer = batch("", (line("a") + "\n").repeat(count));
        assertThat(answer.body().lines()).hasSize(count).allMatch(line -> line.contains("\"reference\":\"a\""));
    }

    /** The next line of the body, which is not the size of a chunk. */
    private static String answer(BufferedReader in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answer.append(line);
            if (line.endsWith("}")) {
                return answer.toString();
            }
        }
        return answer.toString();
    }

    private static HttpResponse<String> batch(String query, String lines) throws Exception {
        return LAW.get()
                .send(LAW.get()
                        .to("/api/batch" + query)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines)));
    }

    private static String line(String reference) {
        return Document.minimal().with("/reference", "\"" + reference + "\"").text();
    }
}
