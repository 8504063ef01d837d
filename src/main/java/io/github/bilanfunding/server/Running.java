package io.github.bilanfunding.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Counts the requests that are being answered, until no more are let in. Thread-safe. */
final class Running {

    private final Semaphore free = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean closed;

    /** Whether the request is let in. Whoever is let in leaves later. */
    boolean enter() {
        return !closed && free.tryAcquire();
    }

    void leave() {
        free.release();
    }

    /** Lets nobody in any more, and waits a while until all have left. */
    void close(Duration most) {
        closed = true;
        try {
            if (free.tryAcquire(Integer.MAX_VALUE, most.toNanos(), TimeUnit.NANOSECONDS)) {
                free.release(Integer.MAX_VALUE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
