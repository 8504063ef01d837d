package io.github.bilanfunding.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.Rulebook;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Footprint;
import io.github.bilanfunding.testing.OwnRulebooks;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines that are built, used once and dropped leave nothing behind. The profile {@code endurance} builds 200 of each. */
class DroppedEnginesTest {

    private static final int ENGINES = Integer.getInteger("endurance.engines", 10);
    /** A rulebook of one's own is compiled each time. */
    private static final int LOADED = Math.max(2, ENGINES / 4);

    private static final long MEGABYTE = 1_000_000;
    private static final FundingRequest REQUEST = OwnRulebooks.smallFirm();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void engines_of_a_shipped_rulebook(RulebookId id) {
        assertNothingIsLeft(id.code(), ENGINES, number -> FundingEngine.of(id));
    }

    @Test
    void engines_of_rulebooks_of_ones_own_with_their_class_loaders() {
        assertNothingIsLeft(
                "own",
                LOADED,
                number -> FundingEngine.of(
                        Rulebook.load(OwnRulebooks.write(folder.resolve("own-" + number), 100 + number))));
    }

    private static void assertNothingIsLeft(String kind, int count, IntFunction<FundingEngine> engines) {
        List<WeakReference<FundingEngine>> dropped = new ArrayList<>();
        int warm = count / 2;
        for (int i = 0; i < warm; i++) {
            dropped.add(usedOnce(engines.apply(i)));
        }
        Footprint half = Footprint.now();

        for (int i = warm; i < count; i++) {
            dropped.add(usedOnce(engines.apply(i)));
        }

        Footprint all = Footprint.now();
        System.out.printf(
                "DroppedEnginesTest: %s, %d engines: after a half %s, after all %s%n", kind, count, half, all);
        assertThat(dropped).allSatisfy(engine -> assertThat(engine.get()).isNull());
        Footprint more = all.since(half);
        assertThat(more.heap()).isLessThan(2 * MEGABYTE);
        assertThat(more.metaspace()).isLessThan(4 * MEGABYTE);
        assertThat(more.threads()).isNotPositive();
    }

    private static WeakReference<FundingEngine> usedOnce(FundingEngine engine) {
        assertThat(engine.decide(REQUEST).firedRules()).isNotEmpty();
        return new WeakReference<>(engine);
    }
}
