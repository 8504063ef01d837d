package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.Predicate;

/** Three-valued logic: an absent value makes a test unknown. */
final class Logic {

    private Logic() {}

    static <T> Outcome test(T value, Predicate<T> condition) {
        return value == null ? Outcome.UNKNOWN : known(condition.test(value));
    }

    static Outcome holds(Boolean flag) {
        return test(flag, value -> value);
    }

    static Outcome positive(Euros amount) {
        return test(amount, value -> value.cents() > 0);
    }

    static Outcome known(boolean condition) {
        return condition ? Outcome.MET : Outcome.UNMET;
    }

    /** Met if any is; otherwise unknown if any is. */
    static Outcome any(Outcome... outcomes) {
        List<Outcome> all = List.of(outcomes);
        return all.contains(Outcome.MET)
                ? Outcome.MET
                : all.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.UNMET;
    }

    /** Unmet if any is; otherwise unknown if any is; otherwise met, be it as a presumption. */
    static Outcome all(List<Outcome> outcomes) {
        return outcomes.contains(Outcome.UNMET)
                ? Outcome.UNMET
                : outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.MET;
    }
}
