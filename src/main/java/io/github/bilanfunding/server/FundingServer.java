package io.github.bilanfunding.server;

import com.sun.net.httpserver.HttpServer;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.page.CohortForm;
import io.github.bilanfunding.internal.page.LocalPage;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A running server. Thread-safe. */
public final class FundingServer {

    private static final int BACKLOG = 64;

    private final HttpServer http;
    private final String host;
    private final Workers workers;
    private final Running running = new Running();
    private final Limits limits;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private FundingServer(HttpServer http, String host, Limits limits) {
        this.http = http;
        this.host = host;
        this.limits = limits;
        this.workers = new Workers(limits);
    }

    /**
     * {@return a server that was started}
     *
     * @param engine decides, not null
     * @param provider completes the requests, not null
     * @param host the name or address to listen at, not null
     * @param port the port to listen at, from 0 to 65535; 0 for a free one
     * @param language the language of the answers to clients that ask for none, not null
     * @param clock tells the day with which the page for people begins, not null
     * @param log takes the reports of defects, which quote no request; not null
     * @throws java.net.BindException if this machine has no such address, or the port is taken
     * @throws IOException if the server cannot listen for another reason
     */
    public static FundingServer start(
            FundingEngine engine,
            Provider provider,
            String host,
            int port,
            Language language,
            Clock clock,
            Consumer<String> log)
            throws IOException {
        List<Route> all = Stream.concat(routes(engine, provider).stream(), pages(engine, provider, clock).stream())
                .toList();
        return start(all, Limits.STANDARD, host, port, language, log);
    }

    /** The page for people. */
    static List<Route> pages(FundingEngine engine, Provider provider, Clock clock) {
        return Stream.of(
                        new PageRoutes(new LocalPage(engine, provider, clock)).all(),
                        new CohortRoutes(new CohortForm(engine, provider, clock)).all())
                .flatMap(List::stream)
                .toList();
    }

    /** What programs ask for: openapi.json describes it. */
    static List<Route> routes(FundingEngine engine, Provider provider) {
        return Stream.of(new DecisionRoutes(engine, provider).all(), new ReferenceRoutes(engine).all())
                .flatMap(List::stream)
                .toList();
    }

    static FundingServer start(
            List<Route> routes, Limits limits, String host, int port, Language language, Consumer<String> log)
            throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(host, port), BACKLOG);
        FundingServer server = new FundingServer(http, host, limits);
        http.setExecutor(server.workers);
        http.createContext(
                "/",
                new FrontDoor(
                        new Router(routes),
                        new Senders(host, http.getAddress()),
                        server.workers,
                        limits,
                        server.running,
                        language,
                        log));
        http.start();
        return server;
    }

    /** {@return the address at which it listens, such as {@code http://127.0.0.1:8080}} */
    public String address() {
        return "http://" + Senders.bracketed(host) + ":" + http.getAddress().getPort();
    }

    /** {@return whether only this machine can reach it} */
    public boolean isLocal() {
        return http.getAddress().getAddress().isLoopbackAddress();
    }

    /** Answers no further request, waits a while for those that are being answered, and ends. */
    public void stop() {
        running.close(limits.grace());
        http.stop(0);
        workers.stop();
        stopped.countDown();
    }

    /**
     * Waits until the server has ended.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void await() throws InterruptedException {
        stopped.await();
    }
}
