package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A server on a free port of this machine, and its clients. */
final class Served implements AutoCloseable {

    /** Short enough to wait for. */
    static final Limits SHORT = new Limits(
            Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofMillis(800), Duration.ofSeconds(20), 8, 2, 1, 1);

    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.LAW);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE_MILLIS = 60_000;

    private final FundingServer server;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private Served(List<Route> routes, Limits limits, String host) throws IOException {
        server = FundingServer.start(routes, limits, host, 0, Language.FRENCH, log::add);
    }

    /** The routes of the law. */
    static Served law() throws IOException {
        return law(Limits.STANDARD);
    }

    static Served law(Limits limits) throws IOException {
        return law(Provider.UNKNOWN, limits);
    }

    /** The same, with the page for people, on a day that stands still. */
    static Served law(Provider provider, Limits limits) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        List<Route> routes = new ArrayList<>(FundingServer.routes(ENGINE, provider));
        routes.addAll(FundingServer.pages(ENGINE, provider, clock));
        return new Served(routes, limits, "127.0.0.1");
    }

    static Served of(Limits limits, Route... routes) throws IOException {
        return new Served(List.of(routes), limits, "127.0.0.1");
    }

    /** The same, listening at a host. */
    static Served at(String host) throws IOException {
        return new Served(new ReferenceRoutes(ENGINE).all(), Limits.STANDARD, host);
    }

    static List<Route> routes() {
        return FundingServer.routes(ENGINE, Provider.UNKNOWN);
    }

    FundingServer server() {
        return server;
    }

    List<String> log() {
        return log;
    }

    int port() {
        return URI.create(server.address()).getPort();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    /** A connection on which anything can be sent. */
    Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** What comes back on a connection of its own, until the server closes it. */
    String raw(String... lines) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(head(lines));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** The lines of the head of a request, as they are sent. */
    static byte[] head(String... lines) {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8);
    }

    /** The sentence of a refusal. */
    static String message(HttpResponse<String> response) {
        return (String) Json.at(Json.parse(response.body()), "/errors/0/message");
    }

    /** The errors of an invalid request. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> errors(HttpResponse<String> response) {
        return (List<Map<String, Object>>) Json.at(Json.parse(response.body()), "/errors");
    }

    @Override
    public void close() {
        server.stop();
    }
}
