package io.github.bilanfunding.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts the thread of one request when its client takes too long. An interrupt closes the connection on which the
 * thread waits. While the server itself works, no time is limited. Thread-safe.
 */
final class TimeLimit {

    private final ScheduledExecutorService clock;
    private final Thread thread;
    private @Nullable Future<?> alarm;
    private long set;
    private boolean ended;

    /** A limit for the calling thread, not yet set. */
    TimeLimit(ScheduledExecutorService clock) {
        this.clock = clock;
        this.thread = Thread.currentThread();
    }

    /** From now on the client may take so long. */
    synchronized void set(Duration time) {
        lift();
        if (!ended) {
            long number = set;
            alarm = clock.schedule(() -> ring(number), time.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** From now on the server works. */
    synchronized void lift() {
        set++;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    /** The request has ended, and its thread is free for another one. Called by this thread. */
    synchronized void end() {
        lift();
        ended = true;
        Thread.interrupted();
    }

    private synchronized void ring(long number) {
        if (number == set) {
            thread.interrupt();
        }
    }
}
