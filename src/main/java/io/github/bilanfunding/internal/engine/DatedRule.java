package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.View;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;

/** A compiled rule that fires only on the days on which it applies, so that one rule base serves all legal periods. */
final class DatedRule extends BareRule {

    private final View view;

    private DatedRule(Rule rule, View view) {
        super(rule);
        this.view = view;
    }

    /** A rule of a rulebook that decides from a day on. */
    static BareRule of(Rule rule, RuleInfo info, LocalDate decidesFrom) {
        if (info.validTo() == null && !info.validFrom().isAfter(decidesFrom)) {
            return new BareRule(rule);
        }
        CompositePatterns whole = (CompositePatterns) rule.getView();
        List<Condition> patterns = new ArrayList<>();
        for (Condition pattern : whole.getSubConditions()) {
            patterns.add(pattern instanceof PatternImpl<?> plain ? dated(plain, info) : pattern);
        }
        return new DatedRule(rule, new CompositePatterns(whole.getType(), patterns, whole.getConsequences()));
    }

    private static <F> PatternImpl<F> dated(PatternImpl<F> pattern, RuleInfo info) {
        List<Constraint> constraints = new ArrayList<>(constraints(pattern.getConstraint()));
        // Drools finds the rules of a scheme by a hash, but only if the scheme is the first constraint
        constraints.add(!constraints.isEmpty() && isHashed(constraints.get(0)) ? 1 : 0, inForce(pattern, info));
        PatternImpl<F> dated = new PatternImpl<>(
                pattern.getPatternVariable(), new MultipleConstraints(constraints), List.copyOf(pattern.getBindings()));
        dated.addWatchedProps(pattern.getWatchedProps());
        return dated;
    }

    /** Rules with the same days have the same constraint, so Drools tests it once for all of them. */
    private static <F> Constraint inForce(PatternImpl<F> pattern, RuleInfo info) {
        return new SingleConstraint1<>(
                "in force from " + info.validFrom() + " to " + info.validTo(),
                pattern.getPatternVariable(),
                fact -> info.appliesOn(((Facts) fact).getRequestDate()));
    }

    static List<Constraint> constraints(Constraint constraint) {
        return switch (constraint.getType()) {
            case SINGLE -> constraint == SingleConstraint.TRUE ? List.of() : List.of(constraint);
            case MULTIPLE, AND -> constraint.getChildren();
            default -> List.of(constraint);
        };
    }

    private static boolean isHashed(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                && single.getIndex() != null
                && single.getIndex().getConstraintType() == Index.ConstraintType.EQUAL
                && single.getIndex().getIndexedClass() == String.class;
    }

    @Override
    public View getView() {
        return view;
    }
}
