package io.github.bilanfunding.server;

import java.util.Map;
import java.util.concurrent.Semaphore;

/** How many requests are answered at the same time. Thread-safe. */
final class Places {

    /** What a kind of request needs. */
    enum Kind {
        /** So little that nobody counts it. */
        FREE,
        /** A document of usual size, or a form. */
        DECISION,
        /** As many documents as the client sends. */
        BATCH
    }

    private final Semaphore free = new Semaphore(Integer.MAX_VALUE);
    private final Semaphore decisions;
    private final Semaphore batches;
    private final Semaphore heavy;

    Places(Limits limits) {
        this.decisions = new Semaphore(limits.decisions());
        this.batches = new Semaphore(limits.batches());
        this.heavy = new Semaphore(limits.heavy());
    }

    /** A place for a request, to be closed by who took it. Refused if all are taken. */
    Place take(Kind kind) {
        Semaphore places = switch (kind) {
            case FREE -> free;
            case DECISION -> decisions;
            case BATCH -> batches;
        };
        require(places);
        return new Place(places, heavy);
    }

    static void require(Semaphore places) {
        if (!places.tryAcquire()) {
            throw new Refusal(
                    503,
                    "le serveur est occupé : réessayez dans une seconde.",
                    "the server is busy: try again in a second.",
                    Map.of("Retry-After", "1"));
        }
    }
}
