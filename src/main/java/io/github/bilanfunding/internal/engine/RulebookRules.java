package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.resource.Lazy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.drools.model.Rule;

/**
 * The rules of a rulebook, ready to run in all its legal periods. The period that is first asked for has a rule base of its
 * own, because an application mostly decides requests of today. All others share one, in which a rule fires only on its days:
 * a rule base of its own for each would take a megabyte and a part of a second. Thread-safe.
 */
final class RulebookRules {

    private final CompiledRulebook rulebook;
    private final List<RuleEntry> all;
    private final AtomicBoolean hasFirst = new AtomicBoolean();
    private final Lazy<RuleBase> shared = new Lazy<>(this::dated);

    RulebookRules(CompiledRulebook rulebook) {
        this.rulebook = rulebook;
        this.all = RuleIndex.entries(rulebook.catalogue().schemes(), rulebook.rules());
    }

    /** The period that contains a day. */
    Period period(LocalDate day) {
        List<RuleEntry> inForce =
                all.stream().filter(rule -> rule.info().appliesOn(day)).toList();
        RuleIndex index = new RuleIndex(rulebook.catalogue().schemes(), all.size(), inForce);
        return new Period(
                index,
                rulebook.tables(),
                new Lazy<>(() -> hasFirst.compareAndSet(false, true) ? own(index, day) : shared.get()),
                new Lazy<>(() -> DirectRules.of(index, this::compiled)));
    }

    private RuleBase own(RuleIndex index, LocalDate day) {
        return new RuleBase(
                index.all().stream().map(rule -> new BareRule(compiled(rule))).toList(),
                session -> WarmUp.run(session, index.all(), rulebook.tables(), Set.of(day)));
    }

    private RuleBase dated() {
        LocalDate first = rulebook.catalogue().decidesFrom();
        return new RuleBase(
                all.stream()
                        .map(rule -> DatedRule.of(compiled(rule), rule.info(), first))
                        .toList(),
                session -> WarmUp.run(session, all, rulebook.tables(), Periods.firstDays(rulebook)));
    }

    private Rule compiled(RuleEntry rule) {
        return Objects.requireNonNull(rulebook.compiled().get(rule.id()));
    }
}
