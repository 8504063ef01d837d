package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.engine.Preview;
import java.util.List;

/**
 * What a change can better: the plan and the statuses of the schemes. Immutable.
 *
 * @param plan the recommended plan
 * @param schemes the schemes of the rulebook, in its order
 * @param statuses their statuses, in the same order
 */
record Standing(FundingPlan plan, List<Scheme> schemes, List<SchemeStatus> statuses) {

    static Standing of(FundingDecision decision) {
        return new Standing(
                decision.plan(),
                decision.schemes().stream().map(SchemeVerdict::scheme).toList(),
                decision.schemes().stream().map(SchemeVerdict::status).toList());
    }

    static Standing of(Preview preview, List<Scheme> schemes) {
        return new Standing(preview.plan(), schemes, preview.statuses());
    }
}
