package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.facts.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of days over which the same rules apply: the rules that are not in force are not there at all.
 *
 * @param index the rules in force
 * @param ruleBase the same rules, ready to run
 * @param tables the dated tables that they read
 * @param routes the routes on which they offer anything, in order
 */
record Period(RuleIndex index, RuleBase ruleBase, Tables tables, List<Route> routes) {

    /** The period that holds a day. */
    static Period of(Rulebook rulebook, LocalDate day) {
        List<CatalogueRule> inForce = rulebook.rules().stream()
                .filter(rule -> rule.info().appliesOn(day))
                .toList();
        return new Period(
                new RuleIndex(inForce),
                new RuleBase(inForce.stream()
                        .map(rule -> Objects.requireNonNull(
                                rulebook.compiled().get(rule.info().id())))
                        .toList()),
                rulebook.tables(),
                inForce.stream()
                        .map(rule -> rule.info().route())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
