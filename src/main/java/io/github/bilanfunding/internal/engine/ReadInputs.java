package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.InputOrigin;
import io.github.bilanfunding.decision.ReadInput;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the value of every input that the criteria of a decision read, and where it comes from. */
final class ReadInputs {

    private final FundingRequest request;

    private ReadInputs(FundingRequest request) {
        this.request = request;
    }

    /** The inputs of each criterion that the decision shows, and of the exemption on which its outcome rests. */
    static Map<String, List<ReadInput>> of(FundingRequest request, Assessment assessment) {
        ReadInputs read = new ReadInputs(request);
        Map<String, List<ReadInput>> inputs = new LinkedHashMap<>();
        for (SchemeAssessment scheme : assessment.schemes()) {
            if (scheme.status() != SchemeStatus.NOT_CLAIMED) {
                for (Assessed criterion : scheme.criteria()) {
                    Facts facts =
                            assessment.evaluations().facts(criterion.rule().scheme());
                    inputs.computeIfAbsent(criterion.rule().id(), id -> read.by(criterion, facts));
                }
            }
        }
        return inputs;
    }

    private List<ReadInput> by(Assessed criterion, Facts facts) {
        return Stream.concat(Stream.of(criterion.rule()), criterion.resting().stream())
                .flatMap(rule -> rule.condition().quantities())
                .distinct()
                .map(quantity -> read(quantity, facts))
                .toList();
    }

    private ReadInput read(Quantity quantity, Facts facts) {
        Object value = quantity.value(facts);
        List<Input> inputs = quantity.inputs();
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return new ReadInput(quantity.key(), InputWords.of(quantity.key()).name(), InputOrigin.ABSENT, List.of());
        }
        BilingualText text = ActualWords.of(quantity.key(), value instanceof TableAmount row ? row.amount() : value);
        Object first = inputs.isEmpty() ? null : first(inputs.get(0));
        return value.equals(first)
                ? new ReadInput(quantity.key(), text, InputOrigin.GIVEN, List.of())
                : new ReadInput(quantity.key(), text, InputOrigin.INFERRED, from(inputs));
    }

    private @Nullable Object first(Input input) {
        return input.fields().get(0).value(request);
    }

    private List<BilingualText> from(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.given(request))
                .filter(Objects::nonNull)
                .map(field -> ActualWords.of(field, Objects.requireNonNull(field.value(request))))
                .toList();
    }
}
