package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.FundingDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case came out.
 *
 * @param expert the case
 * @param decision its decision, null when its request was refused
 * @param differences what came out otherwise than the case states, in words, each on a line; empty when nothing did
 */
public record CaseResult(ExpertCase expert, @Nullable FundingDecision decision, List<String> differences) {

    /** Copies the list. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as stated. */
    public boolean passes() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return expert.toString();
    }
}
