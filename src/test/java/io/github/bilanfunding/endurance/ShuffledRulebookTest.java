package io.github.bilanfunding.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.catalogue.RuleCompiler;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.drools.model.Rule;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order in which rules and rows are written changes no byte of a decision, apart from the fingerprint of the rulebook.
 * A build tries one order, the profile {@code endurance} twenty.
 */
@ParameterizedClass
@EnumSource(RulebookId.class)
class ShuffledRulebookTest {

    private static final int ORDERS = Integer.getInteger("endurance.orders", 1);
    private static final int REQUESTS = Integer.getInteger("endurance.requests", 100);
    private static final long SEED = 20_261_126L;

    private final RulebookId id;
    private final Decider decider;
    private final List<FundingRequest> requests = new RandomRequests(SEED).next(REQUESTS);

    ShuffledRulebookTest(RulebookId id) {
        this.id = id;
        this.decider = decider(CompiledRulebook.of(id.code()));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ORDERS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decides_the_same(long seed) {
        RulebookBundle shipped = RulebookBundle.of(id.code());
        ShuffledFiles files = new ShuffledFiles(shipped, seed);
        RulebookBundle shuffled = files.bundle(decider.catalogue().rules());
        List<Rule> compiled = RuleCompiler.compile(id.code(), Map.of("all.drl", files.rules()));

        Decider inAnyOrder = decider(CompiledRulebook.of(id.code(), compiled));
        Decider ofShuffledFiles = decider(CompiledRulebook.of(shuffled, compiled));

        assertThat(shuffled.version().fingerprint())
                .isNotEqualTo(shipped.version().fingerprint());
        assertThat(requests).allSatisfy(request -> {
            String expected = CanonicalJson.compact(decider.decide(request), Language.FRENCH);
            assertThat(CanonicalJson.compact(inAnyOrder.decide(request), Language.FRENCH))
                    .isEqualTo(expected);
            assertThat(CanonicalJson.compact(ofShuffledFiles.decide(request), Language.FRENCH)
                            .replace(
                                    shuffled.version().fingerprint(),
                                    shipped.version().fingerprint()))
                    .isEqualTo(expected);
        });
    }

    private static Decider decider(CompiledRulebook rulebook) {
        return new Decider(rulebook, FundingEngine.libraryVersion());
    }
}
