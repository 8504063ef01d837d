package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.rulebook.RulebookId;

/** One decision of the library, from the start of a JVM. */
public final class Library {

    private Library() {}

    public static void main(String[] args) {
        FundingDecision decision = FundingEngine.of(RulebookId.GUIDE).decide(Cases.typical());
        System.out.println(decision.plan().remaining().amount());
    }
}
