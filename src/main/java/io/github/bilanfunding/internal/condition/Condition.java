package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule asks of a profile, as data: all of several alternatives, each met by any of its tests. Read from the
 * constraints of the rule's DRL. Immutable and thread-safe.
 *
 * @param all the alternatives that must all be met; empty for a rule that asks nothing
 */
public record Condition(List<AnyOf> all) {

    /**
     * Reads constraints as DRL writes them, joined by commas.
     *
     * @throws io.github.bilanfunding.error.RulebookException if they are no tests of fields of the request
     */
    public static Condition of(String constraints) {
        return ConditionParser.parse(constraints);
    }

    /** Whether it holds on a profile, as it does in a session. */
    public boolean holds(Facts facts) {
        for (AnyOf anyOf : all) {
            if (!anyOf.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** Every test, in the order of the text. */
    public Stream<Test> tests() {
        return all.stream().flatMap(anyOf -> anyOf.tests().stream());
    }

    /** Every quantity that it reads, in the order of the text, each once. */
    public Stream<Quantity> quantities() {
        return tests().flatMap(Test::quantities).distinct();
    }

    /** Every input that it reads, in the order of the text, each once. */
    public List<Input> inputs() {
        return quantities().flatMap(q -> q.inputs().stream()).distinct().toList();
    }
}
