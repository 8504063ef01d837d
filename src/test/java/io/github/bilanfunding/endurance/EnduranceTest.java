package io.github.bilanfunding.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Eight threads decide the same requests again and again: each decision is the one that a single thread gave, and nothing
 * is left behind. In the profile {@code endurance}, each thread decides a million times.
 */
class EnduranceTest {

    private static final int THREADS = 8;
    /** How many decisions each thread makes. */
    private static final int DECISIONS = Integer.getInteger("endurance.decisions", 800);

    private static final int MOST_REQUESTS = 4_000;
    private static final int ITEMS_APART = 997;
    private static final long MEGABYTE = 1_000_000;

    @Test
    void eight_threads_give_the_decisions_of_one_and_keep_nothing() throws Exception {
        List<Asked> asked = Asked.some(Math.min(MOST_REQUESTS, DECISIONS / 2));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Integer> differing = decide(asked, 0, DECISIONS / 10, threads);
            Footprint early = Footprint.now();

            differing.addAll(decide(asked, DECISIONS / 10, DECISIONS, threads));

            Footprint late = Footprint.now();
            System.out.printf(
                    "EnduranceTest: %d threads, %d decisions each, %d of them otherwise; after a tenth %s, at the end %s%n",
                    THREADS, DECISIONS, differing.size(), early, late);
            assertThat(differing).as("places in Asked.some").isEmpty();
            Footprint more = late.since(early);
            assertThat(more.heap()).isLessThan(2 * MEGABYTE);
            // the JVM goes on to note how often a method runs while it compiles it
            assertThat(more.metaspace()).isLessThan(4 * MEGABYTE);
            assertThat(more.threads()).isNotPositive();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The places of what came out otherwise. Each thread begins at another place. */
    private static List<Integer> decide(List<Asked> asked, int from, int to, ExecutorService threads) throws Exception {
        List<Callable<List<Integer>>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int start = thread * ITEMS_APART;
            all.add(() -> {
                List<Integer> differing = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    int place = (start + i) % asked.size();
                    if (!asked.get(place).isAnsweredAgain()) {
                        differing.add(place);
                    }
                }
                return differing;
            });
        }
        List<Integer> differing = new ArrayList<>();
        for (Future<List<Integer>> each : threads.invokeAll(all)) {
            differing.addAll(each.get());
        }
        return differing;
    }
}
