package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.FundingDecision;

/** Says whether a decision comes out as a case states. */
public final class StatedOutcome {

    private StatedOutcome() {}

    /** Whether a decision has everything that a case states, which must not be that its request is refused. */
    public static boolean comesOut(ExpertCase expert, FundingDecision decision) {
        return Comparison.differences(expert, decision).isEmpty();
    }
}
