package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request gives for the inputs of the rules. Many rules read the same input: it is looked at once. Not thread-safe:
 * one instance per decision.
 */
final class GivenInputs {

    private final FundingRequest request;
    /** By the place of the input, as all arrays here. */
    private final boolean[] seen;

    private final boolean[] settled;
    private final @Nullable Field[] fields;
    private final @Nullable Object[] values;

    GivenInputs(RuleIndex index, FundingRequest request) {
        this.request = request;
        int count = index.countInputs();
        this.seen = new boolean[count];
        this.settled = new boolean[count];
        this.fields = new Field[count];
        this.values = new Object[count];
    }

    /** Whether no absent field could change the value of any input of a rule. */
    boolean areSettled(RuleEntry rule) {
        for (int i = 0; i < rule.inputs().size(); i++) {
            if (!settled[place(rule, i)]) {
                return false;
            }
        }
        return true;
    }

    /** The field that is used for an input of a rule, null when none is given. */
    @Nullable
    Field field(RuleEntry rule, int input) {
        return fields[place(rule, input)];
    }

    /** The value of an input of a rule, null when none is given. */
    @Nullable
    Object value(RuleEntry rule, int input) {
        return values[place(rule, input)];
    }

    private int place(RuleEntry rule, int i) {
        int place = rule.inputPlace(i);
        if (!seen[place]) {
            seen[place] = true;
            Input input = rule.inputs().get(i);
            Field field = input.given(request);
            fields[place] = field;
            values[place] = field == null ? null : field.value(request);
            settled[place] = input.isSettled(request, field);
        }
        return place;
    }
}
