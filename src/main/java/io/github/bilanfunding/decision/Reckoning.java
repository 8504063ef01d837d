package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.RulebookVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a decision was reckoned: the arithmetic of its plans, and what its criteria read. It is no part of the decision nor
 * of its fingerprint. The engine makes it again from the request. Immutable and thread-safe.
 *
 * @param rulebook the rulebook of the decision, not null
 * @param requestFingerprint the fingerprint of the request that was decided, not null
 * @param plans the reckonings of the recommended plan and of the alternatives, in their order, not null
 * @param inputs the inputs that each criterion of the decision read, by the id of the criterion, not null
 */
public record Reckoning(
        RulebookVersion rulebook,
        String requestFingerprint,
        List<PlanReckoning> plans,
        Map<String, List<ReadInput>> inputs) {

    /**
     * Copies the list and the map.
     *
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param plans as the component
     * @param inputs as the component
     */
    public Reckoning {
        plans = List.copyOf(plans);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * Checks that this is the reckoning of a decision.
     *
     * @param decision the decision, not null
     * @throws IllegalArgumentException if it is that of another request or rulebook
     */
    public void requireOf(FundingDecision decision) {
        if (!rulebook.equals(decision.rulebook()) || !requestFingerprint.equals(decision.requestFingerprint())) {
            throw new IllegalArgumentException("the reckoning is that of request " + requestFingerprint + " under "
                    + rulebook + ", the decision is on " + decision.requestFingerprint() + " under "
                    + decision.rulebook() + ": let the engine that decided reckon the same request");
        }
    }
}
