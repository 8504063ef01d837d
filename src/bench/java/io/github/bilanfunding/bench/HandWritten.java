package io.github.bilanfunding.bench;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.oracle.GuideOracle;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.RulebookVersion;

/**
 * The program that somebody would write who needs no rule engine: the same decision in plain Java. It takes the request's
 * fingerprint as the library does; the rulebook's fingerprint is a constant, since it has no rule files to read.
 */
public final class HandWritten {

    private static final RulebookVersion RULEBOOK = new RulebookVersion("guide", "none", "sha256:none");

    private final GuideOracle guide = new GuideOracle(RULEBOOK, "none");

    /** The decision on a request. */
    public FundingDecision decide(FundingRequest request) {
        return guide.decide(request, Fingerprint.of(request));
    }

    public static void main(String[] args) {
        FundingDecision decision = new HandWritten().decide(Cases.typical());
        System.out.println(decision.plan().remaining().amount());
    }
}
