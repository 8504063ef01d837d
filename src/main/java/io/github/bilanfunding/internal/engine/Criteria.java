package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the outcome of each criterion. A criterion is met if it fired or if an exemption lifts it. Otherwise it is
 * unknown if an input of it, or of an exemption that could lift it, is absent. Otherwise it is unmet. This is exact in
 * three-valued logic, because a criterion is one test or an <i>or</i> of tests.
 */
final class Criteria {

    private final RuleIndex index;
    private final FundingRequest request;
    private final UnaryOperator<String> documentPointer;
    private final Facts facts;

    /** By place. A criterion about the bilan itself is assessed once for all its schemes. */
    private final @Nullable Criterion[] assessed;

    private final IdentityHashMap<Field, BilingualText> valueTexts = new IdentityHashMap<>();

    Criteria(RuleIndex index, FundingRequest request, Facts facts, UnaryOperator<String> documentPointer) {
        this.index = index;
        this.request = request;
        this.facts = facts;
        this.documentPointer = documentPointer;
        this.assessed = new Criterion[index.size()];
    }

    List<Criterion> assess(Scheme scheme, Trace trace) {
        List<RuleIndex.Entry> rules = index.criteria(scheme);
        List<Criterion> criteria = new ArrayList<>(rules.size());
        for (RuleIndex.Entry rule : rules) {
            criteria.add(assess(rule, trace));
        }
        return criteria;
    }

    Criterion assess(RuleIndex.Entry rule, Trace trace) {
        Criterion known = assessed[rule.place()];
        if (known == null) {
            known = assessOnce(rule, trace);
            assessed[rule.place()] = known;
        }
        return known;
    }

    /** Adds the absent fields of the unknown inputs of a rule. */
    void addMissing(RuleIndex.Entry rule, Collection<String> missing) {
        for (Input input : rule.inputs()) {
            input.addMissing(request, missing);
        }
    }

    /** Adds the absent fields that would override the known inputs of a rule. */
    void addOverriding(RuleIndex.Entry rule, Collection<String> overriding) {
        for (Input input : rule.rule().overridable()) {
            input.addOverriding(request, overriding);
        }
    }

    /** Whether no absent field would override the known inputs of a criterion and of its exemptions. */
    boolean isFirm(RuleIndex.Entry criterion) {
        List<String> overriding = new ArrayList<>(0);
        addOverriding(criterion, overriding);
        for (RuleIndex.Entry exemption : index.lifting(criterion)) {
            addOverriding(exemption, overriding);
        }
        return overriding.isEmpty();
    }

    private Criterion assessOnce(RuleIndex.Entry criterion, Trace trace) {
        RuleInfo info = criterion.info();
        boolean met = trace.fired(criterion) || trace.lifted(criterion);
        List<String> missing = met ? List.of() : missing(criterion);
        Outcome outcome = met ? Outcome.MET : missing.isEmpty() ? Outcome.UNMET : Outcome.UNKNOWN;
        Gap gap = outcome == Outcome.UNMET ? Measure.smallest(index.measures(criterion), facts) : null;
        return new Criterion(
                info.id(),
                info.label(),
                outcome,
                trace.sources(info.sources()),
                missing,
                actual(criterion),
                info.asks(),
                gap);
    }

    private List<String> missing(RuleIndex.Entry criterion) {
        List<String> missing = new ArrayList<>(2);
        addMissing(criterion, missing);
        for (RuleIndex.Entry exemption : index.lifting(criterion)) {
            addMissing(exemption, missing);
        }
        return switch (missing.size()) {
            case 0 -> List.of();
            case 1 -> List.of(documentPointer.apply(missing.get(0)));
            default -> missing.stream().map(documentPointer).distinct().toList();
        };
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
