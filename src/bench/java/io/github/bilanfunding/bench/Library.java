package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.rulebook.RulebookId;

/** One decision of the library, from the start of a JVM: under the guide, or with any argument under the law. */
public final class Library {

    private Library() {}

    public static void main(String[] args) {
        FundingDecision decision = args.length == 0
                ? FundingEngine.of(RulebookId.GUIDE).decide(Cases.typical())
                : FundingEngine.of(RulebookId.LAW).decide(Cases.employee());
        System.out.println(decision.plan().remaining().amount());
    }
}
