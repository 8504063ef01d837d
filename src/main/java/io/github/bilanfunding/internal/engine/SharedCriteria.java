package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.request.FundingRequest;
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

    /** A criterion with the fields that its rule read and their values, null where none was given, by the place of the input. */
    private record Kept(List<@Nullable Field> given, List<@Nullable Object> values, Criterion criterion) {}

    private final List<Input> inputs;
    private final @Nullable Kept[] kept = new Kept[KEPT];

    /** None yet, of a rule that reads some inputs. */
    SharedCriteria(List<Input> inputs) {
        this.inputs = inputs;
    }

    /** The criterion with an outcome and absent fields for a request, null when it is not kept. */
    @Nullable
    Criterion find(FundingRequest request, Outcome outcome, List<String> absent) {
        int place = place(request, outcome);
        Kept found = place < 0 ? null : kept[place];
        return found != null
                        && found.criterion.outcome() == outcome
                        && isOn(found, request)
                        && found.criterion.missing().equals(absent)
                ? found.criterion
                : null;
    }

    private boolean isOn(Kept found, FundingRequest request) {
        for (int i = 0; i < inputs.size(); i++) {
            Field given = inputs.get(i).given(request);
            if (found.given.get(i) != given || (given != null && found.values.get(i) != given.value(request))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a criterion for a request in the place of another one, if its rule read nothing of which there is much. */
    void keep(FundingRequest request, Criterion criterion) {
        int place = place(request, criterion.outcome());
        if (place >= 0) {
            @Nullable Field[] given = new Field[inputs.size()];
            @Nullable Object[] values = new Object[inputs.size()];
            for (int i = 0; i < given.length; i++) {
                Field field = inputs.get(i).given(request);
                given[i] = field;
                values[i] = field == null ? null : field.value(request);
            }
            kept[place] = new Kept(Arrays.asList(given), Arrays.asList(values), criterion);
        }
    }

    /** Where a criterion is kept, negative when its rule read a number, a day, an amount or a text. */
    private int place(FundingRequest request, Outcome outcome) {
        int hash = outcome.hashCode();
        for (int i = 0; i < inputs.size(); i++) {
            Field given = inputs.get(i).given(request);
            Object value = given == null ? null : given.value(request);
            if (value != null && !(value instanceof Boolean || value instanceof Enum)) {
                return -1;
            }
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return (hash ^ hash >>> 15) & (KEPT - 1);
    }
}
