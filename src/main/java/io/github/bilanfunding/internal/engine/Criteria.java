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
    /** By place. A criterion about the bilan itself is assessed once for all its schemes. */
    private final @Nullable Assessed[] assessed;

    Criteria(RuleIndex index, Evaluations evaluations, Trace trace) {
        this.index = index;
        this.evaluations = evaluations;
        this.trace = trace;
        this.assessed = new Assessed[index.size()];
    }

    List<Assessed> assess(SchemeRules scheme) {
        List<Assessed> criteria = new ArrayList<>(scheme.criteria().size());
        for (RuleEntry rule : scheme.criteria()) {
            Assessed known = assessed[rule.place()];
            if (known == null) {
                known = assess(rule);
                assessed[rule.place()] = known;
            }
            criteria.add(known);
        }
        return criteria;
    }

    private Assessed assess(RuleEntry rule) {
        Evaluation evaluation = evaluations.of(rule, rule.scheme(), trace);
        RuleEntry resting = rule;
        for (RuleEntry exemption : index.lifting(rule)) {
            Evaluation lifted = evaluations.of(exemption, rule.scheme(), trace);
            if (lifted.isTrue() && !evaluation.isTrue()) {
                resting = exemption;
            }
            evaluation = evaluation.or(lifted);
        }
        return new Assessed(rule, outcome(evaluation), evaluation, List.of(resting));
    }

    private static Outcome outcome(Evaluation evaluation) {
        return switch (evaluation.truth()) {
            case TRUE -> evaluation.isCertain() ? Outcome.MET : Outcome.PRESUMED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case FALSE -> Outcome.UNMET;
        };
    }
}
