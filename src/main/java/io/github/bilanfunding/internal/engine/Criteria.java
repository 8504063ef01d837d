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
 * Says how each criterion came out. A criterion that fired, or that an exemption lifts, is met. One that did not is
 * unknown while an input of it, or of an exemption that could still lift it, is absent, and unmet otherwise: exact in
 * three-valued logic because a criterion is one test, or an <i>or</i> of tests.
 */
final class Criteria {

    private final RuleIndex index;
    private final FundingRequest request;
    private final UnaryOperator<String> located;
    private final Facts facts;

    /** By place: a criterion on the bilan itself is the same for every scheme on which it bears. */
    private final @Nullable Criterion[] assessed;

    private final IdentityHashMap<Field, BilingualText> said = new IdentityHashMap<>();

    Criteria(RuleIndex index, FundingRequest request, Facts facts, UnaryOperator<String> located) {
        this.index = index;
        this.request = request;
        this.facts = facts;
        this.located = located;
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
            known = assessAnew(rule, trace);
            assessed[rule.place()] = known;
        }
        return known;
    }

    /** Adds the absent fields without which an input of a rule is unknown. */
    void addMissing(RuleIndex.Entry rule, Collection<String> missing) {
        for (Input input : rule.inputs()) {
            input.addMissing(request, missing);
        }
    }

    /** Adds the absent fields that would overrule what a rule went by. */
    void addOverruling(RuleIndex.Entry rule, Collection<String> overruling) {
        for (Input input : rule.rule().contested()) {
            input.addOverruling(request, overruling);
        }
    }

    /** Whether a criterion, and what could lift it, went by values that no absent field would overrule. */
    boolean isFirm(RuleIndex.Entry criterion) {
        List<String> overruling = new ArrayList<>(0);
        addOverruling(criterion, overruling);
        for (RuleIndex.Entry exemption : index.lifting(criterion)) {
            addOverruling(exemption, overruling);
        }
        return overruling.isEmpty();
    }

    private Criterion assessAnew(RuleIndex.Entry criterion, Trace trace) {
        RuleInfo info = criterion.info();
        boolean met = trace.fired(criterion) || trace.lifted(criterion);
        List<String> missing = met ? List.of() : missing(criterion);
        Outcome outcome = met ? Outcome.MET : missing.isEmpty() ? Outcome.UNMET : Outcome.UNKNOWN;
        Gap gap = outcome == Outcome.UNMET ? Measure.smallest(index.measures(criterion), facts) : null;
        return new Criterion(
                info.id(), info.label(), outcome, info.sources(), missing, actual(criterion), info.asks(), gap);
    }

    private List<String> missing(RuleIndex.Entry criterion) {
        List<String> missing = new ArrayList<>(2);
        addMissing(criterion, missing);
        for (RuleIndex.Entry exemption : index.lifting(criterion)) {
            addMissing(exemption, missing);
        }
        return switch (missing.size()) {
            case 0 -> List.of();
            case 1 -> List.of(located.apply(missing.get(0)));
            default -> missing.stream().map(located).distinct().toList();
        };
    }

    private @Nullable BilingualText actual(RuleIndex.Entry criterion) {
        BilingualText actual = null;
        for (Input input : criterion.inputs()) {
            Field given = input.given(request);
            if (given != null) {
                BilingualText said = said(given);
                actual = actual == null ? said : actual.and(", ", said);
            }
        }
        return actual;
    }

    /** What the request says of a field that it gives, made once: many criteria read the same. */
    private BilingualText said(Field given) {
        BilingualText said = this.said.get(given);
        if (said == null) {
            said = ActualWords.of(given, Objects.requireNonNull(given.value(request)));
            this.said.put(given, said);
        }
        return said;
    }
}
