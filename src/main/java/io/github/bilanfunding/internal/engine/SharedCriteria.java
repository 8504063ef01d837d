package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.condition.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria made of one rule, so that decisions share what they repeat. Only those on truth values, constants and
 * absent fields are kept, a few at a time: numbers, days, amounts and texts of a request never are. Thread-safe: a thread
 * that does not see the latest one makes a criterion again.
 */
final class SharedCriteria {

    private static final int KEPT = 32;

    /** A criterion with the fields that its rule read and their values, null where none was given, by the input. */
    private record Kept(List<@Nullable Field> given, List<@Nullable Object> values, Criterion criterion) {}

    private final RuleEntry rule;
    private final @Nullable Kept[] kept = new Kept[KEPT];

    /** None yet, of a rule. */
    SharedCriteria(RuleEntry rule) {
        this.rule = rule;
    }

    /** The criterion with an outcome and absent fields for what is given, null when it is not kept. */
    @Nullable
    Criterion find(GivenInputs given, Outcome outcome, List<String> absent) {
        int place = place(given, outcome);
        Kept found = place < 0 ? null : kept[place];
        return found != null
                        && found.criterion.outcome() == outcome
                        && isOn(found, given)
                        && found.criterion.missing().equals(absent)
                ? found.criterion
                : null;
    }

    private boolean isOn(Kept found, GivenInputs given) {
        for (int i = 0; i < found.given.size(); i++) {
            if (found.given.get(i) != given.field(rule, i) || found.values.get(i) != given.value(rule, i)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a criterion for what is given in the place of another one, if its rule read nothing of which there is much. */
    void keep(GivenInputs given, Criterion criterion) {
        int place = place(given, criterion.outcome());
        if (place >= 0) {
            @Nullable Field[] fields = new Field[rule.inputs().size()];
            @Nullable Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = given.field(rule, i);
                values[i] = given.value(rule, i);
            }
            kept[place] = new Kept(Arrays.asList(fields), Arrays.asList(values), criterion);
        }
    }

    /** Where a criterion is kept, negative when its rule read a number, a day, an amount or a text. */
    private int place(GivenInputs given, Outcome outcome) {
        int hash = outcome.hashCode();
        for (int i = 0; i < rule.inputs().size(); i++) {
            Object value = given.value(rule, i);
            if (value != null && !(value instanceof Boolean || value instanceof Enum)) {
                return -1;
            }
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return (hash ^ hash >>> 15) & (KEPT - 1);
    }
}
