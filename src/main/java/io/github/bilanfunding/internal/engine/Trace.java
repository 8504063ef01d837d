package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that fired in one decision, with their findings, in firing order. */
final class Trace {

    private static final Comparator<Found> CATALOGUE_ORDER = Comparator.<Found>comparingInt(
                    f -> f.rule().place())
            .thenComparing(Found::scheme, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final RuleIndex index;
    private final List<Found> found;
    private final boolean[] fired;
    /** By place, for a rule of a group of schemes that looks at the profile of each: the schemes for which it fired. */
    private final Map<Integer, Set<Scheme>> schemesOfGroupRules = new HashMap<>();

    Trace(RuleIndex index) {
        this.index = index;
        this.found = new ArrayList<>(index.size());
        this.fired = new boolean[index.size()];
    }

    /** Adds the findings of one phase. A rule of a group fires for any scheme and counts for those of the group. */
    void add(Findings phase) {
        int start = found.size();
        phase.drain(firing -> add(new Found(index.entry(firing.id()), schemeOf(firing), firing)));
        found.subList(start, found.size()).sort(CATALOGUE_ORDER);
    }

    private void add(Found finding) {
        RuleIndex.Entry rule = finding.rule();
        Scheme scheme = finding.scheme();
        if (scheme != null && !rule.info().bearsOn(scheme)) {
            return;
        }
        found.add(finding);
        fired[rule.place()] = true;
        if (rule.scheme() == null && scheme != null) {
            schemesOfGroupRules
                    .computeIfAbsent(rule.place(), r -> new TreeSet<>())
                    .add(scheme);
        }
    }

    private @Nullable Scheme schemeOf(Firing firing) {
        String scheme = firing.scheme();
        return scheme == null ? null : index.scheme(scheme);
    }

    /** Whether a rule fired for a scheme, or at all when the scheme is null. */
    boolean fired(RuleIndex.Entry rule, @Nullable Scheme scheme) {
        if (!fired[rule.place()] || scheme == null) {
            return fired[rule.place()];
        }
        Set<Scheme> schemes = schemesOfGroupRules.get(rule.place());
        return schemes == null || schemes.contains(scheme);
    }

    /** Whether an exemption lifts a rule for a scheme, or at all when the scheme is null. */
    boolean lifted(RuleIndex.Entry rule, @Nullable Scheme scheme) {
        for (RuleIndex.Entry exemption : index.lifting(rule)) {
            if (fired(exemption, scheme)) {
                return true;
            }
        }
        return false;
    }

    /** The schemes with an open gate, in their order. */
    Set<Scheme> open() {
        Set<Scheme> open = new TreeSet<>();
        for (Found f : found) {
            Scheme scheme = f.rule().scheme();
            if (f.rule().is(RuleKind.GATE) && scheme != null) {
                open.add(scheme);
            }
        }
        return open;
    }

    /** The findings of one kind for a scheme that no exemption lifts. Usually there is at most one. */
    List<Found> unlifted(Scheme scheme, RuleKind kind) {
        List<Found> unlifted = List.of();
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (f.rule().is(kind) && f.bearsOn(scheme) && !lifted(f.rule(), scheme)) {
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
            if (f.rule().is(RuleKind.FLOOR) && route.equals(f.info().route()) && !isLiftedByAnyPayer(f.rule())) {
                floors.add(f);
            }
        }
        return floors;
    }

    private boolean isLiftedByAnyPayer(RuleIndex.Entry floor) {
        return index.lifting(floor).stream().anyMatch(e -> fired(e, null) && !isBroughtByPayer(e, floor));
    }

    /**
     * The schemes that lift a floor if they pay more than zero: those with a fired exemption, except the scheme of the
     * floor.
     */
    Set<Scheme> liftingSchemes(RuleIndex.Entry floor) {
        Set<Scheme> schemes = new TreeSet<>();
        for (RuleIndex.Entry exemption : index.lifting(floor)) {
            if (fired(exemption, null) && isBroughtByPayer(exemption, floor)) {
                schemes.add(exemption.scheme());
            }
        }
        return schemes;
    }

    private static boolean isBroughtByPayer(RuleIndex.Entry exemption, RuleIndex.Entry floor) {
        return exemption.scheme() != null && !exemption.scheme().equals(floor.scheme());
    }

    /** Whether a notice about a scheme came from what the request says in a field. */
    boolean tellsOf(String pointer, Scheme scheme) {
        return found.stream()
                .anyMatch(f -> f.rule().notice() != null
                        && f.bearsOn(scheme)
                        && f.rule().inputs().stream().flatMap(Input::pointers).anyMatch(pointer::equals));
    }

    /** The notices of the rules that fired, in firing order. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Found f : found) {
            Notice notice = f.rule().notice();
            if (notice != null && !lifted(f.rule(), f.scheme())) {
                notices.add(
                        f.firing().amount() == null
                                ? notice
                                : new Notice(notice.code(), notice.severity(), f.label(), f.sources()));
            }
        }
        return notices;
    }

    /** The rules that fired, in firing order, each once. */
    List<FiredRule> firedRules() {
        List<FiredRule> rules = new ArrayList<>(found.size());
        int last = -1;
        for (Found f : found) {
            RuleInfo i = f.info();
            if (f.rule().place() != last) {
                rules.add(new FiredRule(
                        rules.size() + 1,
                        i.id(),
                        f.label().french(),
                        i.scheme(),
                        f.sources(),
                        i.validFrom(),
                        i.validTo()));
            }
            last = f.rule().place();
        }
        return rules;
    }
}
