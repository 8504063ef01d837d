package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Field;
import java.util.List;

/**
 * A criterion with the evaluation from which its outcome follows.
 *
 * @param rule its rule
 * @param outcome its outcome
 * @param evaluation the truth of the rule or of an exemption that lifts it
 * @param resting the rules on whose truth the outcome rests: the rule or the exemption that lifts it
 */
record Assessed(RuleEntry rule, Outcome outcome, Evaluation evaluation, List<RuleEntry> resting) {

    boolean is(Outcome outcome) {
        return this.outcome == outcome;
    }

    boolean isMetOrPresumed() {
        return is(Outcome.MET) || is(Outcome.PRESUMED);
    }

    /** Whether it waits for somebody to speak of a special situation. */
    boolean isUnclaimed() {
        if (is(Outcome.UNKNOWN)) {
            List<Field> situations = rule.situations();
            for (int i = 0; i < situations.size(); i++) {
                if (evaluation.missing().contains(situations.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The absent fields that could decide it or overturn the presumption. A special situation is named only by a criterion
     * that waits for nothing else.
     */
    List<Field> absent() {
        List<Field> absent = evaluation.absent();
        if (!hasSituation(absent)) {
            return absent;
        }
        List<Field> askable =
                absent.stream().filter(field -> !field.isSituation()).toList();
        return askable.isEmpty() ? absent : askable;
    }

    private static boolean hasSituation(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isSituation()) {
                return true;
            }
        }
        return false;
    }
}
