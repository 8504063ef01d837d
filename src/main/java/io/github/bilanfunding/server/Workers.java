package io.github.bilanfunding.server;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A fixed number of threads that read and answer requests, each with a time limit from its first byte on. */
final class Workers implements Executor {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor clock;
    private final Duration head;
    private final Map<Thread, TimeLimit> limits = new ConcurrentHashMap<>();

    Workers(Limits limits) {
        this.head = limits.head();
        this.threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> thread(task, "serve"));
        threads.allowCoreThreadTimeOut(true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> thread(task, "serve-clock"));
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void execute(Runnable request) {
        threads.execute(() -> {
            TimeLimit limit = new TimeLimit(clock);
            limits.put(Thread.currentThread(), limit);
            limit.set(head);
            try {
                request.run();
            } finally {
                limit.end();
                limits.remove(Thread.currentThread());
            }
        });
    }

    /** The limit of the request that the calling thread answers. */
    TimeLimit limit() {
        return Objects.requireNonNull(limits.get(Thread.currentThread()), "no request");
    }

    void stop() {
        threads.shutdownNow();
        clock.shutdownNow();
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
