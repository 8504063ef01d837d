package io.github.bilanfunding.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.internal.document.Defect;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks each request, finds who answers it, and answers in JSON also when nobody does. */
final class FrontDoor implements HttpHandler {

    /** More than any client of this server needs. The JDK's server reads at most 200 headers. */
    private static final int MOST_HEADER_CHARACTERS = 16_000;

    private final Router router;
    private final Senders senders;
    private final Workers workers;
    private final Limits limits;
    private final Places places;
    private final Running running;
    private final Language language;
    private final Consumer<String> log;

    FrontDoor(
            Router router,
            Senders senders,
            Workers workers,
            Limits limits,
            Running running,
            Language language,
            Consumer<String> log) {
        this.router = router;
        this.senders = senders;
        this.workers = workers;
        this.limits = limits;
        this.places = new Places(limits);
        this.running = running;
        this.language = language;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        TimeLimit limit = workers.limit();
        limit.lift();
        boolean entered = running.enter();
        Answering answering = new Answering(exchange, limit, limits);
        try {
            answer(exchange, answering, entered);
        } finally {
            answering.end();
            if (entered) {
                running.leave();
            }
        }
    }

    private void answer(HttpExchange exchange, Answering answering, boolean entered) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        Language spoken = Language.preferred(headers.getFirst("Accept-Language"), language);
        String place = "?";
        try {
            if (!entered) {
                throw new Refusal(503, "le serveur s'arrête.", "the server is stopping.", Map.of("Retry-After", "10"));
            }
            checkSize(headers);
            senders.checkHost(headers);
            Query query = new Query(exchange.getRequestURI().getRawQuery());
            spoken = Parameters.language(query.value(Query.LANGUAGE), spoken);
            Route route = router.route(
                    exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
            place = route.method() + " " + route.path();
            answer(exchange, answering, route, query, spoken);
        } catch (Refusal refusal) {
            answering.send(Reply.refused(refusal, spoken), spoken);
        } catch (InvalidDocumentException e) {
            answering.send(Reply.errors(400, e.problems(), Map.of(), spoken), spoken);
        } catch (RuntimeException | Error e) {
            log.accept(Defects.report(place, e));
            answering.send(Reply.errors(500, List.of(Defect.problem(e)), Map.of(), spoken), spoken);
        }
    }

    private void answer(HttpExchange exchange, Answering answering, Route route, Query query, Language spoken)
            throws IOException {
        Headers headers = exchange.getRequestHeaders();
        if (!route.accepts().isEmpty()) {
            senders.checkOrigin(headers);
            Body.checkType(headers, route.accepts());
        }
        try (Place place = places.take(route.kind())) {
            Body body = new Body(headers, exchange.getRequestBody(), workers.limit(), limits, place);
            answering.send(route.handler().answer(new Call(query, spoken, body)), spoken);
        }
    }

    private static void checkSize(Headers headers) {
        int size = headers.entrySet().stream()
                .mapToInt(header -> header.getValue().stream()
                        .mapToInt(value -> header.getKey().length() + value.length())
                        .sum())
                .sum();
        if (size > MOST_HEADER_CHARACTERS) {
            throw new Refusal(
                    431,
                    "les en-têtes sont trop longs : " + MOST_HEADER_CHARACTERS + " caractères au plus.",
                    "the headers are too long: at most " + MOST_HEADER_CHARACTERS + " characters.");
        }
    }
}
