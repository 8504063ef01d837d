package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;

/**
 * Alternative tests. One of them must hold.
 *
 * @param tests the tests, at least one
 */
public record AnyOf(List<Test> tests) {

    /** Its truth in three-valued logic. */
    Evaluation evaluate(Facts facts) {
        Evaluation anyOf = Evaluation.FALSE;
        for (Test test : tests) {
            anyOf = anyOf.or(test.evaluate(facts));
            if (anyOf.isCertain()) {
                break;
            }
        }
        return anyOf;
    }

    /** Whether at least one test holds. */
    public boolean holds(Facts facts) {
        for (Test test : tests) {
            if (test.holds(facts)) {
                return true;
            }
        }
        return false;
    }
}
