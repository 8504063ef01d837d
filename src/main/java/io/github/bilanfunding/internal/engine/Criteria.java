package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.condition.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the outcome of each criterion. A criterion is met if it fired or if an exemption lifts it, and presumed if
 * that holds only while nobody says otherwise. Otherwise it is unknown if an absent field could make it or an exemption
 * true, and else unmet.
 */
final class Criteria {

    private final RuleIndex index;
    private final Evaluations evaluations;
    private final Trace trace;
    /** The criteria about the bilan itself: each is assessed once for all its schemes. */
    private final @Nullable Assessed[] shared;

    Criteria(RuleIndex index, Evaluations evaluations, Trace trace) {
        this.index = index;
        this.evaluations = evaluations;
        this.trace = trace;
        this.shared = new Assessed[index.countAgain()];
    }

    List<Assessed> assess(SchemeRules scheme) {
        List<Assessed> criteria = new ArrayList<>(scheme.criteria().size());
        for (RuleEntry rule : scheme.criteria()) {
            criteria.add(rule.scheme() == null ? shared(rule) : assess(rule));
        }
        return criteria;
    }

    private Assessed shared(RuleEntry rule) {
        int place = index.again(rule);
        Assessed assessed = shared[place];
        if (assessed == null) {
            assessed = assess(rule);
            shared[place] = assessed;
        }
        return assessed;
    }

    private Assessed assess(RuleEntry rule) {
        Evaluation evaluation = evaluations.of(rule, rule.scheme(), trace);
        RuleEntry resting = rule;
        List<RuleEntry> exemptions = index.lifting(rule);
        for (int i = 0; i < exemptions.size(); i++) {
            RuleEntry exemption = exemptions.get(i);
            Evaluation lifted = evaluations.of(exemption, rule.scheme(), trace);
            if (lifted.isTrue() && !evaluation.isTrue()) {
                resting = exemption;
            }
            evaluation = evaluation.or(lifted);
        }
        if (evaluation.isFalse()) {
            return rule.unmet();
        }
        return evaluation.isCertain() && resting.equals(rule)
                ? rule.met()
                : new Assessed(rule, outcome(evaluation), evaluation, resting.alone());
    }

    private static Outcome outcome(Evaluation evaluation) {
        return switch (evaluation.truth()) {
            case TRUE -> evaluation.isCertain() ? Outcome.MET : Outcome.PRESUMED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case FALSE -> Outcome.UNMET;
        };
    }
}
