package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * The condition of a rule, as data: groups of alternative tests, which must all be met. It is parsed from the
 * constraints in the rule's DRL. Immutable and thread-safe.
 *
 * @param all the groups that must all be met, empty for a rule without a condition
 */
public record Condition(List<AnyOf> all) {

    /**
     * Parses constraints in DRL, joined by commas.
     *
     * @throws io.github.bilanfunding.error.RulebookException if a constraint is not a test of a quantity
     */
    public static Condition of(String constraints) {
        return ConditionParser.parse(constraints);
    }

    /** Whether a profile meets the condition, with the same result as in a rule session. */
    public boolean holds(Facts facts) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** Its truth in three-valued logic. A profile meets the condition if and only if it is true. */
    public Evaluation evaluate(Facts facts) {
        Evaluation all = Evaluation.TRUE;
        for (int i = 0; i < this.all.size(); i++) {
            all = all.and(this.all.get(i).evaluate(facts));
            if (all.isFalse()) {
                break;
            }
        }
        return all;
    }

    /** All tests, in the order of the text. */
    public Stream<Test> tests() {
        return all.stream().flatMap(anyOf -> anyOf.tests().stream());
    }

    /** All quantities that it reads, each once, in the order of the text. */
    public Stream<Quantity> quantities() {
        return tests().flatMap(Test::quantities).distinct();
    }

    /** All inputs that it reads, each once, in the order of the text. */
    public List<Input> inputs() {
        return quantities().flatMap(q -> q.inputs().stream()).distinct().toList();
    }
}
