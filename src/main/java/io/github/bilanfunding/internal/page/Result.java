package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a request.
 *
 * @param request the request
 * @param decision what is decided on it
 * @param estimate the plan on usual answers, null when none changes the plan
 * @param shown the decision whose plan is shown: the one on the estimated request where there is an estimate
 * @param completed the request of that decision
 */
record Result(
        FundingRequest request,
        FundingDecision decision,
        @Nullable Estimate estimate,
        FundingDecision shown,
        FundingRequest completed) {

    /** Whether an estimate moves an amount, rather than only bring in a funder whose amount is open. */
    boolean isEstimated() {
        return estimate != null
                && !(estimate.least().equals(estimate.most())
                        && estimate.plan().remaining().equals(decision.plan().remaining()));
    }

    static Result of(FundingRequest request, FundingDecision decision, FundingEngine engine) {
        Estimate estimate = Estimate.of(engine, request).orElse(null);
        FundingRequest completed = estimate == null ? request : estimate.completed(request);
        FundingDecision shown = estimate == null ? decision : engine.decide(completed);
        return new Result(request, decision, estimate, shown, completed);
    }
}
