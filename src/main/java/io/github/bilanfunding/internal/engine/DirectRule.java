package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.patterns.PatternImpl;

/**
 * The compiled code of a rule that looks at one fact, called without a rule session. Immutable and thread-safe.
 *
 * @param fact the type of the fact
 * @param conditions what must hold of the fact
 * @param arguments takes from the fact what the consequence needs
 * @param consequence the code of the consequence
 */
record DirectRule(
        Class<?> fact,
        List<Predicate1<Object>> conditions,
        List<Function1<Object, Object>> arguments,
        BlockN consequence) {

    /** The code of a compiled rule, empty when it does more than to look at one fact and to tell one finding. */
    static Optional<DirectRule> of(Rule rule) {
        List<Condition> patterns = rule.getView().getSubConditions().stream()
                .filter(part -> !(part instanceof NamedConsequenceImpl))
                .toList();
        Consequence consequence = rule.getDefaultConsequence();
        if (patterns.size() != 1
                || !(patterns.get(0) instanceof PatternImpl<?> pattern)
                || pattern.getType() != Condition.Type.PATTERN
                || consequence.isUsingDrools()
                || rule.getConsequences().size() > 1) {
            return Optional.empty();
        }
        List<Predicate1<Object>> conditions = new ArrayList<>();
        for (Constraint constraint : DatedRule.constraints(pattern.getConstraint())) {
            if (!(constraint instanceof SingleConstraint single)
                    || !Arrays.equals(single.getVariables(), new Variable<?>[] {pattern.getPatternVariable()})) {
                return Optional.empty();
            }
            conditions.add(condition(single));
        }
        List<Function1<Object, Object>> arguments = new ArrayList<>();
        for (Variable<?> variable : consequence.getVariables()) {
            Optional<Function1<Object, Object>> argument = argument(variable, pattern);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(
                new DirectRule(pattern.getPatternVariable().getType(), conditions, arguments, consequence.getBlock()));
    }

    @SuppressWarnings("unchecked") // the pattern variable, its only one, is of the type of the fact
    private static Predicate1<Object> condition(SingleConstraint constraint) {
        return constraint.getPredicate1();
    }

    @SuppressWarnings("unchecked") // a binding of the pattern takes the fact
    private static Optional<Function1<Object, Object>> argument(Variable<?> variable, PatternImpl<?> pattern) {
        if (variable.equals(pattern.getPatternVariable())) {
            return Optional.of(fact -> fact);
        }
        return pattern.getBindings().stream()
                .filter(binding -> binding.getBoundVariable().equals(variable))
                .filter(binding -> binding.getInputVariables().length == 1)
                .map(Binding::getBindingFunction)
                .map(function -> (Function1<Object, Object>) function)
                .findFirst();
    }

    /** Fires the rule if the conditions hold of a fact of its type. */
    void fire(Facts facts) throws Exception {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).test(facts)) {
                return;
            }
        }
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).apply(facts);
        }
        consequence.execute(values);
    }
}
