package io.github.bilanfunding.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Repeats one {@link Way} in a process of its own, and prints the processor time in nanoseconds and the allocated bytes of
 * one repetition. Processor time of all Java threads, because other programs may run on the same processors.
 */
public final class Warm {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long WARM_UP = 6_000_000_000L;
    private static final long ROUND = 500_000_000L;
    private static final int ROUNDS = 6;

    /** Where every result goes, so that none of them is left out. */
    private static volatile Object last;

    private Warm() {}

    /** The first argument is the way, the second the resource of the request. */
    public static void main(String[] args) {
        Supplier<Object> work =
                Way.valueOf(args[0]).on(DroolsBuild.text(args[1]).getBytes(StandardCharsets.UTF_8));
        repeat(work, WARM_UP);
        long nanos = Long.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = allocated();
            long start = nanos();
            long count = repeat(work, ROUND);
            nanos = Math.min(nanos, (nanos() - start) / count);
            bytes = (allocated() - allocated) / count;
        }
        Objects.requireNonNull(last);
        System.out.println(nanos + " " + bytes);
    }

    /** Repeats for some nanoseconds of processor time, which it asks for every now and then. Returns how often. */
    private static long repeat(Supplier<Object> work, long nanos) {
        long end = nanos() + nanos;
        long count = 0;
        int pace = 1;
        while (true) {
            long before = nanos();
            if (before >= end) {
                return count;
            }
            for (int i = 0; i < pace; i++) {
                last = work.get();
            }
            count += pace;
            // some milliseconds between two looks at the clock
            if (nanos() - before < 5_000_000) {
                pace *= 2;
            }
        }
    }

    private static long nanos() {
        return Arrays.stream(THREADS.getThreadCpuTime(THREADS.getAllThreadIds()))
                .filter(time -> time > 0)
                .sum();
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
