package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            Criterion known = assessed[rule.place()];
            if (known == null) {
                known = assess(rule, trace);
                assessed[rule.place()] = known;
            }
            criteria.add(known);
        }
        return criteria;
    }

    /** Adds the pointers of the inputs of a rule that are absent. */
    void addAbsent(RuleIndex.Entry rule, Collection<String> absent) {
        for (Pointers need : rule.needs()) {
            if (need.value(request) == null) {
                absent.add(located.apply(need.asked(request)));
            }
        }
    }

    private Criterion assess(RuleIndex.Entry criterion, Trace trace) {
        RuleInfo info = criterion.info();
        boolean met = trace.fired(criterion) || trace.lifted(criterion);
        List<String> missing = met ? List.of() : missing(criterion);
        Outcome outcome = met ? Outcome.MET : missing.isEmpty() ? Outcome.UNMET : Outcome.UNKNOWN;
        Gap gap = outcome == Outcome.UNMET ? Measure.smallest(index.measures(criterion), request, facts) : null;
        return new Criterion(
                info.id(), info.label(), outcome, info.sources(), missing, actual(criterion), info.required(), gap);
    }

    private List<String> missing(RuleIndex.Entry criterion) {
        List<String> missing = new ArrayList<>(2);
        addAbsent(criterion, missing);
        for (RuleIndex.Entry exemption : index.lifting(criterion)) {
            addAbsent(exemption, missing);
        }
        return missing.size() < 2 ? missing : missing.stream().distinct().toList();
    }

    private @Nullable String actual(RuleIndex.Entry criterion) {
        String actual = null;
        for (Pointers need : criterion.needs()) {
            Object value = need.value(request);
            if (value != null) {
                String known = need.field() + " = " + shown(value);
                actual = actual == null ? known : actual + ", " + known;
            }
        }
        return actual;
    }

    private static String shown(Object value) {
        return value instanceof Euros ? value + " €" : value.toString();
    }
}
