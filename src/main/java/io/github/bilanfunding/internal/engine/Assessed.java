package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.condition.Evaluation;
import java.util.List;

/**
 * A criterion with the evaluation from which its outcome follows.
 *
 * @param rule its rule
 * @param criterion the criterion as the decision shows it
 * @param evaluation the truth of the rule or of an exemption that lifts it
 * @param resting the rules on whose truth the outcome rests: the rule or the exemption that lifts it
 */
record Assessed(RuleIndex.Entry rule, Criterion criterion, Evaluation evaluation, List<RuleIndex.Entry> resting) {

    boolean is(Outcome outcome) {
        return criterion.outcome() == outcome;
    }

    /** Whether it waits for somebody to speak of a special situation. */
    boolean isUnclaimed() {
        return is(Outcome.UNKNOWN)
                && rule.situations().stream()
                        .flatMap(situation -> situation.pointers())
                        .anyMatch(evaluation.missing()::contains);
    }
}
