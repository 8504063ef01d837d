package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cases on whose decisions a mistake can bear: what is the same in a case for a rule decides the same. */
interface Reach {

    /** Whether the decision on a case can differ under a rulebook with the mistake. */
    boolean holds(JudgedCase judged, RulebookModel mutated);

    /** A rule that applies on other days. */
    static Reach days(RuleInfo original, RuleInfo changed) {
        return (judged, mutated) -> original.appliesOn(judged.day()) != changed.appliesOn(judged.day());
    }

    /** Anything about a rule. */
    static Reach rule(RuleInfo rule) {
        return (judged, mutated) -> rule.appliesOn(judged.day());
    }

    /** A rule whose condition or amount comes to something else, or that reads something else. */
    static Reach content(ModelRule original, ModelRule changed) {
        boolean sameInputs = original.rule().inputs().equals(changed.rule().inputs());
        return (judged, mutated) -> original.info().appliesOn(judged.day())
                && (!sameInputs || judged.facts(original).anyMatch(differs(original, changed)));
    }

    private static Predicate<Facts> differs(ModelRule original, ModelRule changed) {
        return facts ->
                !original.condition().evaluate(facts).equals(changed.condition().evaluate(facts))
                        || !gaps(original, facts).equals(gaps(changed, facts))
                        || !Objects.equals(amount(original, facts), amount(changed, facts));
    }

    private static List<Object> gaps(ModelRule rule, Facts facts) {
        return Stream.concat(Measure.ofCriterion(rule.condition()), Measure.ofExemption(rule.condition()))
                .map(measure -> (Object) java.util.Optional.ofNullable(Measure.smallest(List.of(measure), facts)))
                .toList();
    }

    private static Object amount(ModelRule rule, Facts facts) {
        Amount amount = rule.amount();
        Object value = amount == null || !rule.condition().holds(facts) ? null : amount.value(facts);
        return value == null ? "" : value;
    }

    /** A table that gives other values. */
    static Reach table() {
        return (judged, mutated) -> !judged.tableValues(mutated.tables()).equals(judged.tableValues());
    }
}
