package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

        /** What the rule says, its amount filled in where its words name one. */
        BilingualText label() {
            BilingualText label = info().label();
            Euros amount = firing.amount();
            return amount == null || !label.french().contains(AMOUNT)
                    ? label
                    : new BilingualText(
                            label.french().replace(AMOUNT, amount.toString()),
                            label.english().replace(AMOUNT, amount.toString()));
        }

        /** Where the rule comes from, and the row of a table that gave its amount. */
        List<Source> sources() {
            List<Source> cited = info().sources();
            Source row = firing.source();
            return row == null || cited.contains(row)
                    ? cited
                    : Stream.concat(cited.stream(), Stream.of(row)).toList();
        }

        Euros amount() {
            return Objects.requireNonNull(firing.amount(), () -> info().id() + " told no amount");
        }
    }

    private static final String AMOUNT = "{amount}";

    private static final Comparator<Found> CATALOGUE_ORDER =
            Comparator.comparingInt(f -> f.rule().place());

    private final RuleIndex index;
    private final List<Found> found;
    private final boolean[] fired;

    Trace(RuleIndex index) {
        this.index = index;
        this.found = new ArrayList<>(index.size());
        this.fired = new boolean[index.size()];
    }

    /** Adds the findings of one phase. */
    void add(Findings phase) {
        int start = found.size();
        phase.drain(firing -> {
            RuleIndex.Entry rule = index.entry(firing.id());
            found.add(new Found(rule, firing));
            fired[rule.place()] = true;
        });
        found.subList(start, found.size()).sort(CATALOGUE_ORDER);
    }

    boolean fired(RuleIndex.Entry rule) {
        return fired[rule.place()];
    }

    /** Whether an exemption lifts a rule. */
    boolean lifted(RuleIndex.Entry rule) {
        List<RuleIndex.Entry> exemptions = index.lifting(rule);
        return !exemptions.isEmpty() && exemptions.stream().anyMatch(this::fired);
    }

    /** The schemes that are meant for this case, in their order. */
    Set<Scheme> open() {
        Set<Scheme> open = EnumSet.noneOf(Scheme.class);
        for (Found f : found) {
            if (f.info().kind() == RuleKind.GATE && f.rule().scheme() != null) {
                open.add(f.rule().scheme());
            }
        }
        return open;
    }

    /** The findings of one kind that no exemption lifts, for a scheme; mostly none or one. */
    List<Found> standing(Scheme scheme, RuleKind kind) {
        List<Found> standing = List.of();
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (f.rule().scheme() == scheme && f.info().kind() == kind && !lifted(f.rule())) {
                standing = standing.isEmpty() ? new ArrayList<>(2) : standing;
                standing.add(f);
            }
        }
        return standing;
    }

    /** The floors of one route that no exemption lifts, whoever pays. */
    List<Found> floors(Route route) {
        List<Found> floors = new ArrayList<>();
        for (Found f : found) {
            if (f.info().kind() == RuleKind.FLOOR && f.info().route() == route && !liftedAnyway(f.rule())) {
                floors.add(f);
            }
        }
        return floors;
    }

    private boolean liftedAnyway(RuleIndex.Entry floor) {
        return index.lifting(floor).stream().anyMatch(e -> fired(e) && !isBroughtByPayer(e, floor));
    }

    /** The schemes that lift a floor where they offer anything: those of the exemptions that are not of the floor's own scheme. */
    Set<Scheme> lifters(RuleIndex.Entry floor) {
        Set<Scheme> lifters = EnumSet.noneOf(Scheme.class);
        for (RuleIndex.Entry exemption : index.lifting(floor)) {
            if (fired(exemption) && isBroughtByPayer(exemption, floor)) {
                lifters.add(exemption.scheme());
            }
        }
        return lifters;
    }

    private static boolean isBroughtByPayer(RuleIndex.Entry exemption, RuleIndex.Entry floor) {
        return exemption.scheme() != null && exemption.scheme() != floor.scheme();
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Found f : found) {
            Notice notice = f.rule().notice();
            if (notice != null && !lifted(f.rule())) {
                notices.add(
                        f.firing().amount() == null
                                ? notice
                                : new Notice(notice.code(), notice.severity(), f.label(), notice.sources()));
            }
        }
        return notices;
    }

    List<FiredRule> firedRules() {
        List<FiredRule> fired = new ArrayList<>(found.size());
        for (Found f : found) {
            RuleInfo i = f.info();
            fired.add(new FiredRule(
                    fired.size() + 1, i.id(), f.label().french(), i.scheme(), f.sources(), i.validFrom(), i.validTo()));
        }
        return fired;
    }
}
