package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A legal period: a range of days in which the same rules apply. It contains only the rules in force.
 *
 * @param index the rules in force
 * @param ruleBase the same rules, ready to run
 * @param tables the dated tables that they read
 * @param routes the routes of their offers and floors, in order
 */
record Period(RuleIndex index, RuleBase ruleBase, Tables tables, List<Route> routes) {

    /** The period that contains a day. */
    static Period of(CompiledRulebook rulebook, LocalDate day) {
        List<CatalogueRule> inForce = rulebook.rules().stream()
                .filter(rule -> rule.info().appliesOn(day))
                .toList();
        RuleIndex index = new RuleIndex(rulebook.catalogue().schemes(), inForce);
        return new Period(
                index,
                new RuleBase(
                        inForce.stream()
                                .map(rule -> Objects.requireNonNull(
                                        rulebook.compiled().get(rule.info().id())))
                                .toList(),
                        session -> WarmUp.run(session, index, rulebook.tables(), day)),
                rulebook.tables(),
                inForce.stream()
                        .map(rule -> rule.info().route())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
