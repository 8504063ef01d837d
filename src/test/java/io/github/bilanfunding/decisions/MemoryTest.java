package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Footprint;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int DECISIONS = 10_000;
    private static final long MEGABYTE = 1_000_000;

    /** An undisposed session retains about 10 KB: ten thousand of them would be a hundred times the tolerance. */
    @Test
    void ten_thousand_decisions_retain_nothing() {
        FundingEngine engine = FundingEngine.of(RulebookId.GUIDE);
        FundingRequest request = ((RequestDocument.Single) Examples.read("g-case-3.json")).request();
        decide(engine, request);
        long before = Footprint.now().heap();

        decide(engine, request);

        assertThat(Footprint.now().heap() - before).isLessThan(MEGABYTE);
    }

    private static void decide(FundingEngine engine, FundingRequest request) {
        for (int i = 0; i < DECISIONS; i++) {
            engine.decide(request);
        }
    }
}
