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
        for (int i = 0; i < tests.size(); i++) {
            anyOf = anyOf.or(tests.get(i).evaluate(facts));
            if (anyOf.isCertain()) {
                break;
            }
        }
        return anyOf;
    }

    /** Whether at least one test holds. */
    public boolean holds(Facts facts) {
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).holds(facts)) {
                return true;
            }
        }
        return false;
    }
}
