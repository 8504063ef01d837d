package io.github.bilanfunding.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How much more two threads do than one, in turns within one process. It needs two processors that nobody else uses. */
public final class Threads {

    private static final String REQUEST = "/io/github/bilanfunding/examples/employee-2026.json";
    private static final int ROUNDS = 7;
    private static final long MILLIS = 2_000;

    private Threads() {}

    /** Prints the table. */
    public static void main(String[] args) throws InterruptedException {
        System.out.println("| | 1 thread | 2 threads | ratio |");
        System.out.println("|---|---|---|---|");
        for (Way way : List.of(Way.LAW_PLAIN, Way.GUIDE_LIBRARY, Way.LAW_LIBRARY, Way.LINE)) {
            Supplier<Object> work = way.on(DroolsBuild.text(REQUEST).getBytes(StandardCharsets.UTF_8));
            perSecond(work, 1);
            perSecond(work, 2);
            List<Long> one = new ArrayList<>();
            List<Long> two = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                one.add(perSecond(work, 1));
                two.add(perSecond(work, 2));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d/s | %,d/s | %.2f |%n",
                    way.label,
                    median(one),
                    median(two),
                    (double) median(two) / median(one));
        }
    }

    private static long perSecond(Supplier<Object> work, int count) throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        LongAdder done = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            threads.add(new Thread(() -> {
                while (!isOver.get()) {
                    Objects.requireNonNull(work.get());
                    done.increment();
                }
            }));
        }
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        Thread.sleep(MILLIS);
        isOver.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        return done.sum() * 1_000_000_000L / (System.nanoTime() - start);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
