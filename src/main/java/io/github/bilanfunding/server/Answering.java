package io.github.bilanfunding.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.bilanfunding.value.Language;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends the answer to one request, and cuts the connection rather than end an answer that is not complete. */
final class Answering {

    /** A client that takes this much gets time to take more. */
    private static final int PIECE = 1 << 16;

    private static final Map<String, String> EVERY_ANSWER = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    private final HttpExchange exchange;
    private final TimeLimit limit;
    private final Limits limits;
    private boolean begun;
    private boolean complete;

    Answering(HttpExchange exchange, TimeLimit limit, Limits limits) {
        this.exchange = exchange;
        this.limit = limit;
        this.limits = limits;
    }

    /** Sends an answer. After one has begun, another one is not sent. */
    void send(Reply reply, Language language) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        Headers headers = exchange.getResponseHeaders();
        EVERY_ANSWER.forEach(headers::set);
        headers.set("Content-Language", language.code());
        headers.set("Content-Type", reply.mediaType());
        reply.headers().forEach(headers::set);
        String text = reply.text();
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        Reply.Stream stream = reply.stream();
        limit.set(limits.idle());
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(reply.status(), -1);
        } else if (stream != null) {
            exchange.sendResponseHeaders(reply.status(), 0);
            stream.writeTo(timed(exchange.getResponseBody()));
        } else {
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            timed(exchange.getResponseBody()).write(bytes);
        }
        complete = true;
    }

    /** Ends the exchange. What the client has not sent yet is not waited for long. */
    void end() {
        limit.set(limits.head());
        if (!complete) {
            // closes the connection, where the end of the body would be written otherwise
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private OutputStream timed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (int done = 0; done < length; done += PIECE) {
                    limit.set(limits.idle());
                    out.write(bytes, from + done, Math.min(PIECE, length - done));
                }
            }

            @Override
            public void close() {
                // the exchange is closed when the answer is complete
            }
        };
    }
}
