package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of the rules, phase by phase. Within a phase, the rules are independent of each other, so the firing
 * order of the engine has no meaning. It is replaced by the catalogue's order, so that decisions do not depend on the
 * order of the rules in the engine.
 */
final class Trace {

    /**
     * One firing.
     *
     * @param rule the rule
     * @param firing what it recorded
     */
    record Found(RuleIndex.Entry rule, Firing firing) {

        RuleInfo info() {
            return rule.info();
        }

        /** The label of the rule, with its amount filled in if the label has a place for it. */
        BilingualText label() {
            BilingualText label = info().label();
            Euros amount = firing.amount();
            return amount == null || !label.french().contains(AMOUNT)
                    ? label
                    : new BilingualText(
                            label.french().replace(AMOUNT, amount.toString()),
                            label.english().replace(AMOUNT, amount.toString()));
        }

        /** The keys of the sources of the rule and of the table row that gave its amount. */
        List<String> sources() {
            List<String> cited = info().sources();
            String row = firing.source();
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
    private final Catalogue catalogue;
    private final LocalDate day;
    private final List<Found> found;
    private final boolean[] fired;

    /** The trace of a decision on a request of a day. */
    Trace(RuleIndex index, Catalogue catalogue, LocalDate day) {
        this.index = index;
        this.catalogue = catalogue;
        this.day = day;
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

    /** Sources in the versions that are in force on the day of the request. */
    List<Source> sources(List<String> keys) {
        return catalogue.sources(keys, day);
    }

    boolean fired(RuleIndex.Entry rule) {
        return fired[rule.place()];
    }

    /** Whether an exemption lifts a rule. */
    boolean lifted(RuleIndex.Entry rule) {
        List<RuleIndex.Entry> exemptions = index.lifting(rule);
        return !exemptions.isEmpty() && exemptions.stream().anyMatch(this::fired);
    }

    /** The schemes with an open gate, in their order. */
    Set<Scheme> open() {
        Set<Scheme> open = EnumSet.noneOf(Scheme.class);
        for (Found f : found) {
            if (f.info().kind() == RuleKind.GATE && f.rule().scheme() != null) {
                open.add(f.rule().scheme());
            }
        }
        return open;
    }

    /** The findings of one kind for a scheme that no exemption lifts. Usually there is at most one. */
    List<Found> unlifted(Scheme scheme, RuleKind kind) {
        List<Found> unlifted = List.of();
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (f.rule().scheme() == scheme && f.info().kind() == kind && !lifted(f.rule())) {
                unlifted = unlifted.isEmpty() ? new ArrayList<>(2) : unlifted;
                unlifted.add(f);
            }
        }
        return unlifted;
    }

    /** The floors of one route, except those that are lifted in any plan. */
    List<Found> floors(Route route) {
        List<Found> floors = new ArrayList<>();
        for (Found f : found) {
            if (f.info().kind() == RuleKind.FLOOR && f.info().route() == route && !isLiftedByAnyPayer(f.rule())) {
                floors.add(f);
            }
        }
        return floors;
    }

    private boolean isLiftedByAnyPayer(RuleIndex.Entry floor) {
        return index.lifting(floor).stream().anyMatch(e -> fired(e) && !isBroughtByPayer(e, floor));
    }

    /**
     * The schemes that lift a floor if they offer more than zero: those with a fired exemption, except the scheme of
     * the floor.
     */
    Set<Scheme> liftingSchemes(RuleIndex.Entry floor) {
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        for (RuleIndex.Entry exemption : index.lifting(floor)) {
            if (fired(exemption) && isBroughtByPayer(exemption, floor)) {
                schemes.add(exemption.scheme());
            }
        }
        return schemes;
    }

    private static boolean isBroughtByPayer(RuleIndex.Entry exemption, RuleIndex.Entry floor) {
        return exemption.scheme() != null && exemption.scheme() != floor.scheme();
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Found f : found) {
            RuleInfo info = f.info();
            if (info.severity() != null && !lifted(f.rule())) {
                notices.add(new Notice(info.id(), info.severity(), f.label(), sources(info.sources())));
            }
        }
        return notices;
    }

    List<FiredRule> firedRules() {
        List<FiredRule> fired = new ArrayList<>(found.size());
        for (Found f : found) {
            RuleInfo i = f.info();
            fired.add(new FiredRule(
                    fired.size() + 1,
                    i.id(),
                    f.label().french(),
                    i.scheme(),
                    sources(f.sources()),
                    i.validFrom(),
                    i.validTo()));
        }
        return fired;
    }
}
