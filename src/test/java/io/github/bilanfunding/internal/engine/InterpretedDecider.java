package io.github.bilanfunding.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.model.Variable;

/**
 * Makes deciders whose rules are data. One compiled rule for each type of fact stands for all rules: it passes the fact to
 * what knows their conditions and findings. So a changed rule needs no compiler, and everything else is the engine's own.
 */
public final class InterpretedDecider {

    private InterpretedDecider() {}

    /**
     * A decider.
     *
     * @param catalogue the catalogue with the schemes and sources
     * @param rules the rules, in the catalogue's order
     * @param tables the tables that they read
     * @param firing records the findings of all rules in force whose condition a fact meets
     */
    public static Decider of(Catalogue catalogue, List<CatalogueRule> rules, Tables tables, Consumer<Facts> firing) {
        RuleBase ruleBase = new RuleBase(
                Stream.of(passing(Profile.class, firing), passing(SchemeProfile.class, firing))
                        .map(BareRule::new)
                        .toList(),
                session -> {});
        return new Decider(
                catalogue,
                new Periods(
                        firstDays(catalogue, rules, tables), day -> period(catalogue, rules, tables, ruleBase, day)),
                "interpreted");
    }

    private static <F extends Facts> Rule passing(Class<F> type, Consumer<Facts> firing) {
        Variable<F> fact = declarationOf(type);
        return rule(type.getSimpleName()).build(pattern(fact), on(fact).execute(firing::accept));
    }

    private static NavigableSet<LocalDate> firstDays(Catalogue catalogue, List<CatalogueRule> rules, Tables tables) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(catalogue.decidesFrom()));
        rules.forEach(rule -> {
            days.add(rule.info().validFrom());
            LocalDate last = rule.info().validTo();
            if (last != null) {
                days.add(last.plusDays(1));
            }
        });
        tables.boundaries().forEach(days::add);
        return days;
    }

    private static Period period(
            Catalogue catalogue, List<CatalogueRule> rules, Tables tables, RuleBase ruleBase, LocalDate day) {
        List<RuleEntry> all = RuleIndex.entries(catalogue.schemes(), rules);
        List<RuleEntry> inForce =
                all.stream().filter(rule -> rule.info().appliesOn(day)).toList();
        return new Period(
                new RuleIndex(catalogue.schemes(), all.size(), inForce),
                tables,
                new Lazy<>(() -> ruleBase),
                new Lazy<>(Optional::empty));
    }
}
