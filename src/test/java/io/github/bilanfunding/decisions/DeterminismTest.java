package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same request and rulebook give the same bytes. */
@ParameterizedClass
@EnumSource(RulebookId.class)
class DeterminismTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 12;

    private final RulebookId rulebook;
    private final List<FundingRequest> requests;
    private final List<String> expected;

    DeterminismTest(RulebookId rulebook) {
        this.rulebook = rulebook;
        requests = ExpertCases.of(rulebook.code()).stream()
                .filter(c -> !c.states(Stated.REJECTED))
                .map(ExpertCase::fundingRequest)
                .toList();
        expected = bytes(FundingEngine.of(rulebook), requests);
    }

    @Test
    void whatever_the_locale_and_the_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(bytes(FundingEngine.of(rulebook), requests)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatever_the_order_of_the_rules() {
        CompiledRulebook shipped = CompiledRulebook.of(rulebook.code());
        List<Rule> rules = new ArrayList<>(shipped.compiled().values());
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(rules, new Random(seed));
            Decider decider = new Decider(CompiledRulebook.of(rulebook.code(), rules), FundingEngine.libraryVersion());

            assertThat(requests.stream().map(r -> CanonicalJson.compact(decider.decide(r), Language.FRENCH)))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void on_eight_threads_at_once_from_a_cold_start() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                FundingEngine cold = FundingEngine.of(rulebook);
                List<FundingRequest> asked = everyFourth(requests, round);
                List<String> answered = everyFourth(expected, round);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                Callable<List<String>> decideAll = () -> {
                    start.await();
                    return bytes(cold, asked);
                };
                for (Future<List<String>> answer : threads.invokeAll(
                        Stream.generate(() -> decideAll).limit(THREADS).toList())) {
                    assertThat(answer.get()).isEqualTo(answered);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> everyFourth(List<T> all, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 4 == from % 4)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> bytes(FundingEngine engine, List<FundingRequest> requests) {
        return requests.stream()
                .map(r -> CanonicalJson.compact(engine.decide(r), Language.FRENCH))
                .toList();
    }
}
