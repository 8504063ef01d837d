package io.github.bilanfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Footprint;
import io.github.bilanfunding.testing.OwnRulebooks;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebooks take over from each other while threads decide. */
class CurrentEngineTest {

    private static final int THREADS = 8;
    /** How many rulebooks take over; the profile {@code collected-rules} has a hundred. */
    private static final int SWAPS = Integer.getInteger("hot-update.swaps", 4);

    private static final FundingRequest REQUEST = OwnRulebooks.smallFirm();

    @TempDir
    private Path folder;

    @Test
    void every_decision_has_one_rulebook_while_they_take_over() throws Exception {
        FundingEngine law = FundingEngine.of(RulebookId.LAW);
        CurrentEngine current = new CurrentEngine(law);
        Map<String, FundingDecision> expected = new ConcurrentHashMap<>();
        expected.put(fingerprint(law), law.decide(REQUEST));
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong decided = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<FundingDecision>>> others = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            others.add(threads.submit(() -> {
                List<FundingDecision> different = new ArrayList<>();
                while (!done.get()) {
                    FundingDecision decision = current.get().decide(REQUEST);
                    decided.incrementAndGet();
                    if (!decision.equals(expected.get(decision.rulebook().fingerprint()))) {
                        different.add(decision);
                    }
                }
                return different;
            }));
        }
        List<WeakReference<FundingEngine>> dropped = new ArrayList<>();
        List<Long> metaspace = new ArrayList<>();
        for (int swap = 1; swap <= SWAPS; swap++) {
            Path own = OwnRulebooks.write(folder.resolve("own-" + swap), 100 + swap);
            FundingEngine next = FundingEngine.of(Rulebook.load(own));
            expected.put(fingerprint(next), next.decide(REQUEST));
            dropped.add(new WeakReference<>(next));
            current.swap(next);
            metaspace.add(Footprint.now().metaspace());
        }
        done.set(true);
        for (Future<List<FundingDecision>> other : others) {
            assertThat(other.get(1, TimeUnit.MINUTES)).isEmpty();
        }
        threads.shutdown();
        current.swap(law);

        assertThat(decided.get()).isGreaterThan(SWAPS);
        assertThat(expected).hasSize(SWAPS + 1);
        assertThat(expected.values())
                .extracting(decision -> decision.scheme(Scheme.of("MY_AID")).ceiling())
                .doesNotHaveDuplicates();
        assertThat(dropped).allSatisfy(engine -> assertThat(isCollected(engine)).isTrue());
        assertThat(metaspace.get(metaspace.size() - 1))
                .as("metaspace after each swap: " + metaspace)
                .isLessThan(metaspace.get(metaspace.size() / 2) + (8L << 20));
    }

    @Test
    void a_rulebook_takes_over_when_it_is_prepared() {
        CurrentEngine current = new CurrentEngine(FundingEngine.of(RulebookId.GUIDE));
        Path own = OwnRulebooks.write(folder.resolve("own"), 300);

        FundingEngine next = current.update(() -> Rulebook.load(own), List.of(REQUEST.requestDate()), Runnable::run)
                .join();

        assertThat(current.get()).isSameAs(next);
        assertThat(next.decide(REQUEST).plan().paidBy(Scheme.of("MY_AID"))).hasToString("300.00");
    }

    @Test
    void the_present_engine_goes_on_when_an_update_fails() {
        FundingEngine law = FundingEngine.of(RulebookId.LAW);
        CurrentEngine current = new CurrentEngine(law);

        assertThatThrownBy(() -> current.update(
                                () -> Rulebook.load(folder.resolve("nothing")), List.of(LocalDate.EPOCH), Runnable::run)
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RulebookException.class);
        assertThat(current.get()).isSameAs(law);
    }

    private static String fingerprint(FundingEngine engine) {
        return engine.catalogue().version().fingerprint();
    }

    private static boolean isCollected(WeakReference<FundingEngine> engine) throws InterruptedException {
        for (int i = 0; i < 50 && engine.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return engine.get() == null;
    }
}
