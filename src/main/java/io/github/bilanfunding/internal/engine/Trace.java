package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules found, phase after phase. Within a phase the engine's own order carries no meaning, since its rules do
 * not depend on one another: it is replaced by the catalogue's, so that a decision does not depend on how the rules
 * happen to be arranged.
 */
final class Trace {

    /**
     * One firing.
     *
     * @param rule the rule
     * @param firing what it told
     */
    record Found(RuleIndex.Entry rule, Firing firing) {

        RuleInfo info() {
            return rule.info();
        }

        Euros amount() {
            return Objects.requireNonNull(firing.amount(), () -> info().id() + " told no amount");
        }
    }

    private final RuleIndex index;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Trace(RuleIndex index) {
        this.index = index;
    }

    /** Adds the findings of one phase. */
    void add(List<Firing> phase) {
        phase.stream()
                .map(firing -> new Found(index.entry(firing.id()), firing))
                .sorted(Comparator.comparingInt(f -> f.rule().place()))
                .forEach(f -> {
                    found.add(f);
                    ids.add(f.info().id());
                });
    }

    boolean fired(RuleIndex.Entry rule) {
        return ids.contains(rule.info().id());
    }

    /** Whether an exemption lifts a rule. */
    boolean lifted(String id) {
        return index.lifting(id).stream().anyMatch(this::fired);
    }

    /** The schemes that are meant for this case, in their order. */
    List<Scheme> open() {
        return found.stream()
                .filter(f -> f.info().kind() == RuleKind.GATE)
                .map(f -> Scheme.valueOf(f.info().scheme()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The findings of one kind that no exemption lifts, for a scheme. */
    List<Found> standing(Scheme scheme, RuleKind kind) {
        return found.stream()
                .filter(f -> f.info().kind() == kind && f.info().scheme().equals(scheme.name()))
                .filter(f -> !lifted(f.info().id()))
                .toList();
    }

    /** The findings of one kind that no exemption lifts, for every scheme. */
    List<Found> standing(RuleKind kind) {
        return found.stream()
                .filter(f -> f.info().kind() == kind)
                .filter(f -> !lifted(f.info().id()))
                .toList();
    }

    List<Notice> notices() {
        return standing(RuleKind.NOTICE).stream()
                .map(Found::info)
                .map(i -> new Notice(i.id(), Objects.requireNonNull(i.severity()), i.label(), i.sources()))
                .toList();
    }

    List<FiredRule> firedRules() {
        List<FiredRule> fired = new ArrayList<>(found.size());
        for (Found f : found) {
            RuleInfo i = f.info();
            fired.add(new FiredRule(
                    fired.size() + 1, i.id(), i.label().french(), i.scheme(), i.sources(), i.validFrom(), i.validTo()));
        }
        return fired;
    }
}
