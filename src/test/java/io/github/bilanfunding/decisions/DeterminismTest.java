package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.internal.catalogue.LoadedRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** The same request and rulebook give the same bytes. */
class DeterminismTest {

    private static final int THREADS = 8;
    private static final List<FundingRequest> REQUESTS = ExpertCases.of("guide").stream()
            .filter(c -> !c.states("rejected"))
            .map(ExpertCase::fundingRequest)
            .toList();
    private static final List<String> EXPECTED = bytes(FundingEngine.of(RulebookId.GUIDE));

    @Test
    void whatever_the_locale_and_the_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(bytes(FundingEngine.of(RulebookId.GUIDE))).isEqualTo(EXPECTED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatever_the_order_of_the_rules() {
        LoadedRulebook shipped = LoadedRulebook.of("guide");
        List<Rule> rules = new ArrayList<>(shipped.rules().values());
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(rules, new Random(seed));
            Decider decider = new Decider(LoadedRulebook.of("guide", rules), FundingEngine.libraryVersion());

            assertThat(REQUESTS.stream().map(r -> CanonicalJson.compact(decider.decide(r), Language.FRENCH)))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(EXPECTED);
        }
    }

    @Test
    void on_eight_threads_at_once_from_a_cold_start() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 20; round++) {
                FundingEngine cold = FundingEngine.of(RulebookId.GUIDE);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                Callable<List<String>> decideAll = () -> {
                    start.await();
                    return bytes(cold);
                };
                for (Future<List<String>> answer : threads.invokeAll(
                        Stream.generate(() -> decideAll).limit(THREADS).toList())) {
                    assertThat(answer.get()).isEqualTo(EXPECTED);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> bytes(FundingEngine engine) {
        return REQUESTS.stream()
                .map(r -> CanonicalJson.compact(engine.decide(r), Language.FRENCH))
                .toList();
    }
}
