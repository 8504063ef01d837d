package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;

/**
 * Tests of which one is enough.
 *
 * @param tests the tests, at least one
 */
public record AnyOf(List<Test> tests) {

    /** Whether one of them holds. */
    public boolean holds(Facts facts) {
        for (Test test : tests) {
            if (test.holds(facts)) {
                return true;
            }
        }
        return false;
    }
}
