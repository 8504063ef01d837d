package io.github.bilanfunding.question;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import java.util.HashMap;
import java.util.Map;

/** Decides each request once: the prospects of several schemes begin with the same answers. Not thread-safe. */
final class DecisionCache {

    private final FundingEngine engine;
    private final Map<FundingRequest, FundingDecision> decided = new HashMap<>();

    DecisionCache(FundingEngine engine) {
        this.engine = engine;
    }

    FundingDecision decision(FundingRequest request) {
        return decided.computeIfAbsent(request, engine::decide);
    }

    Decided decided(FundingRequest request) {
        return new Decided(request, decision(request));
    }
}
