package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the outcome of each criterion. A criterion is met if it fired or if an exemption lifts it, and presumed if
 * that holds only while nobody says otherwise. Otherwise it is unknown if an absent field could make it or an exemption
 * true, and else unmet.
 */
final class Criteria {

    private final RuleIndex index;
    private final FundingRequest request;
    private final UnaryOperator<String> documentPointer;
    private final Evaluations evaluations;
    private final Trace trace;
    /** By place. A criterion about the bilan itself is assessed once for all its schemes. */
    private final @Nullable Assessed[] assessed;

    private final IdentityHashMap<Field, BilingualText> valueTexts = new IdentityHashMap<>();

    Criteria(
            RuleIndex index,
            FundingRequest request,
            Evaluations evaluations,
            Trace trace,
            UnaryOperator<String> documentPointer) {
        this.index = index;
        this.request = request;
        this.evaluations = evaluations;
        this.trace = trace;
        this.documentPointer = documentPointer;
        this.assessed = new Assessed[index.size()];
    }

    List<Assessed> assess(Scheme scheme) {
        List<RuleIndex.Entry> rules = index.criteria(scheme);
        List<Assessed> criteria = new ArrayList<>(rules.size());
        for (RuleIndex.Entry rule : rules) {
            Assessed known = assessed[rule.place()];
            if (known == null) {
                known = assess(rule);
                assessed[rule.place()] = known;
            }
            criteria.add(known);
        }
        return criteria;
    }

    private Assessed assess(RuleIndex.Entry rule) {
        Evaluation evaluation = evaluations.of(rule, rule.scheme(), trace);
        List<RuleIndex.Entry> resting = List.of(rule);
        for (RuleIndex.Entry exemption : index.lifting(rule)) {
            Evaluation lifted = evaluations.of(exemption, rule.scheme(), trace);
            if (lifted.isTrue() && !evaluation.isTrue()) {
                resting = List.of(exemption);
            }
            evaluation = evaluation.or(lifted);
        }
        return new Assessed(rule, criterion(rule, evaluation), evaluation, resting);
    }

    private Criterion criterion(RuleIndex.Entry rule, Evaluation evaluation) {
        RuleInfo info = rule.info();
        Outcome outcome = outcome(evaluation);
        Gap gap = outcome == Outcome.UNMET ? Measure.smallest(index.measures(rule), evaluations.profile()) : null;
        return new Criterion(
                info.id(), info.label(), outcome, rule.sources(), absent(evaluation), actual(rule), info.asks(), gap);
    }

    private static Outcome outcome(Evaluation evaluation) {
        return switch (evaluation.truth()) {
            case TRUE -> evaluation.isCertain() ? Outcome.MET : Outcome.PRESUMED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case FALSE -> Outcome.UNMET;
        };
    }

    /** A special situation is named only by a criterion that waits for nothing else. */
    private List<String> absent(Evaluation evaluation) {
        List<String> absent = evaluation.absent();
        if (absent.isEmpty()) {
            return absent;
        }
        List<String> askable = absent.stream()
                .filter(pointer -> !Situations.isSituation(pointer))
                .toList();
        return (askable.isEmpty() ? absent : askable)
                .stream().map(documentPointer).toList();
    }

    private @Nullable BilingualText actual(RuleIndex.Entry criterion) {
        BilingualText actual = null;
        for (Input input : criterion.inputs()) {
            Field given = input.given(request);
            if (given != null) {
                BilingualText text = valueText(given);
                actual = actual == null ? text : actual.and(", ", text);
            }
        }
        return actual;
    }

    /** The words for the value of a given field. They are made once, because many criteria read the same field. */
    private BilingualText valueText(Field given) {
        BilingualText text = valueTexts.get(given);
        if (text == null) {
            text = ActualWords.of(given, Objects.requireNonNull(given.value(request)));
            valueTexts.put(given, text);
        }
        return text;
    }
}
