package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the absent inputs that could change a decision. */
final class MissingInputs {

    private final RuleIndex index;
    private final Criteria criteria;
    private final Trace trace;
    private final Set<String> missing = new HashSet<>();

    private MissingInputs(RuleIndex index, Criteria criteria, Trace trace) {
        this.index = index;
        this.criteria = criteria;
        this.trace = trace;
    }

    /**
     * The JSON pointers of the inputs, in no particular order. {@code criteria} holds the schemes with an open gate,
     * {@code granted} those of them whose criteria are all met.
     */
    static Set<String> of(
            RuleIndex index,
            Criteria assessor,
            Trace trace,
            Map<Scheme, List<Criterion>> criteria,
            Set<Scheme> granted) {
        MissingInputs missing = new MissingInputs(index, assessor, trace);
        criteria.forEach((scheme, own) -> {
            if (granted.contains(scheme)) {
                missing.addAmounts(scheme);
            }
            missing.addCriteria(scheme, Assessment.outcome(own));
        });
        return missing.missing;
    }

    private void addAmounts(Scheme scheme) {
        for (RuleIndex.Entry rule : index.amounts(scheme)) {
            if (!trace.fired(rule)) {
                criteria.addMissing(rule, missing);
            }
            criteria.addOverriding(rule, missing);
        }
    }

    /** Adds nothing for a scheme that no answer can open. */
    private void addCriteria(Scheme scheme, Outcome outcome) {
        List<RuleIndex.Entry> own = index.criteria(scheme);
        if (outcome == Outcome.UNMET && isFirmlyUnmet(own)) {
            return;
        }
        for (RuleIndex.Entry criterion : own) {
            boolean asks = outcome == Outcome.UNKNOWN && is(Outcome.UNKNOWN, criterion);
            add(criterion, asks);
            for (RuleIndex.Entry exemption : index.lifting(criterion)) {
                add(exemption, asks);
            }
        }
    }

    private void add(RuleIndex.Entry rule, boolean asks) {
        if (asks) {
            criteria.addMissing(rule, missing);
        }
        criteria.addOverriding(rule, missing);
    }

    private boolean isFirmlyUnmet(List<RuleIndex.Entry> own) {
        for (RuleIndex.Entry criterion : own) {
            if (is(Outcome.UNMET, criterion) && criteria.isFirm(criterion)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Outcome outcome, RuleIndex.Entry criterion) {
        return criteria.assess(criterion, trace).outcome() == outcome;
    }
}
