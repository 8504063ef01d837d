package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that fired in one decision, with their findings, in firing order. */
final class Trace {

    /** How many rules usually fire at most. */
    private static final int USUAL = 96;

    private final RuleIndex index;
    private final List<Found> found;
    /** Without the criteria. */
    private final Map<RuleKind, List<Found>> byKind = new EnumMap<>(RuleKind.class);
    /** By place. */
    private final boolean[] fired;
    /** For a rule of a group of schemes that looks at the profile of each: the schemes for which it fired. */
    private final Map<RuleEntry, List<Scheme>> schemesOfGroupRules = new HashMap<>();

    Trace(RuleIndex index) {
        this.index = index;
        this.found = new ArrayList<>(USUAL);
        this.fired = new boolean[index.size()];
    }

    /** Adds the findings of one phase. A rule of a group fires for any scheme and counts for those of the group. */
    void add(Findings phase) {
        List<Found> added = new ArrayList<>(phase.size());
        phase.drain(firing -> {
            Found finding = new Found(index.entry(firing.id()), schemeOf(firing), firing);
            Scheme scheme = finding.scheme();
            if (scheme == null || finding.info().bearsOn(scheme)) {
                added.add(finding);
            }
        });
        added.sort(Found::comparePlace);
        added.forEach(this::add);
    }

    private void add(Found finding) {
        RuleEntry rule = finding.rule();
        Scheme scheme = finding.scheme();
        found.add(finding);
        if (!rule.is(RuleKind.CRITERION)) { // they are most, and are looked up by rule
            byKind.computeIfAbsent(rule.info().kind(), kind -> new ArrayList<>())
                    .add(finding);
        }
        fired[rule.place()] = true;
        if (rule.scheme() == null && scheme != null) {
            schemesOfGroupRules.computeIfAbsent(rule, r -> new ArrayList<>()).add(scheme);
        }
    }

    private @Nullable SchemeRules schemeOf(Firing firing) {
        String scheme = firing.scheme();
        return scheme == null ? null : index.scheme(scheme);
    }

    /** All findings, in firing order. */
    List<Found> found() {
        return found;
    }

    /** Whether a rule fired for a scheme, or at all when the scheme is null. */
    boolean fired(RuleEntry rule, @Nullable Scheme scheme) {
        if (!fired[rule.place()] || scheme == null || rule.scheme() != null) {
            return fired[rule.place()];
        }
        List<Scheme> schemes = schemesOfGroupRules.get(rule);
        return schemes == null || schemes.contains(scheme);
    }

    /** Whether an exemption lifts a rule for a scheme, or at all when the scheme is null. */
    boolean lifted(RuleEntry rule, @Nullable Scheme scheme) {
        List<RuleEntry> exemptions = index.lifting(rule);
        for (int i = 0; i < exemptions.size(); i++) {
            if (fired(exemptions.get(i), scheme)) {
                return true;
            }
        }
        return false;
    }

    /** The schemes with an open gate, in their order. */
    List<SchemeRules> open() {
        boolean[] isOpen = new boolean[index.schemes().size()];
        for (Found gate : of(RuleKind.GATE)) {
            Scheme scheme = gate.rule().scheme();
            if (scheme != null) {
                isOpen[index.scheme(scheme.code()).place()] = true;
            }
        }
        List<SchemeRules> open = new ArrayList<>(isOpen.length);
        for (SchemeRules scheme : index.schemes()) {
            if (isOpen[scheme.place()]) {
                open.add(scheme);
            }
        }
        return open;
    }

    /** The gates of a scheme that opened it. */
    List<RuleEntry> openGates(SchemeRules scheme) {
        List<RuleEntry> gates = scheme.gates();
        if (gates.size() == 1) {
            return fired(gates.get(0), null) ? gates : List.of();
        }
        List<RuleEntry> open = new ArrayList<>(gates);
        open.removeIf(gate -> !fired(gate, null));
        return open;
    }

    private List<Found> of(RuleKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The findings of one kind for a scheme that no exemption lifts. Usually there is at most one. */
    List<Found> unlifted(Scheme scheme, RuleKind kind) {
        List<Found> unlifted = List.of();
        List<Found> ofKind = of(kind);
        for (int i = 0; i < ofKind.size(); i++) {
            Found f = ofKind.get(i);
            if (f.bearsOn(scheme) && !lifted(f.rule(), scheme)) {
                unlifted = unlifted.isEmpty() ? new ArrayList<>(2) : unlifted;
                unlifted.add(f);
            }
        }
        return unlifted;
    }

    /** The highest floor of a route, except those that are lifted in any plan; null without one. */
    @Nullable
    Found floor(Route route) {
        Found highest = null;
        for (Found floor : of(RuleKind.FLOOR)) {
            if (route.equals(floor.info().route())
                    && !isLiftedByAnyPayer(floor.rule())
                    && (highest == null || floor.amount().compareTo(highest.amount()) > 0)) {
                highest = floor;
            }
        }
        return highest;
    }

    private boolean isLiftedByAnyPayer(RuleEntry floor) {
        List<RuleEntry> exemptions = index.lifting(floor);
        for (int i = 0; i < exemptions.size(); i++) {
            if (fired(exemptions.get(i), null) && !isBroughtByPayer(exemptions.get(i), floor)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The schemes that lift a floor if they pay more than zero: those with a fired exemption, except the scheme of the
     * floor.
     */
    Set<Scheme> liftingSchemes(RuleEntry floor) {
        Set<Scheme> schemes = Set.of();
        for (RuleEntry exemption : index.lifting(floor)) {
            if (fired(exemption, null) && isBroughtByPayer(exemption, floor)) {
                schemes = schemes.isEmpty() ? new TreeSet<>() : schemes;
                schemes.add(exemption.scheme());
            }
        }
        return schemes;
    }

    private static boolean isBroughtByPayer(RuleEntry exemption, RuleEntry floor) {
        return exemption.scheme() != null && !exemption.scheme().equals(floor.scheme());
    }

    /** Whether a notice about a scheme came from what the request says in a field. */
    boolean tellsOf(String pointer, Scheme scheme) {
        return of(RuleKind.NOTICE).stream()
                .anyMatch(f -> f.rule().notice() != null
                        && f.bearsOn(scheme)
                        && f.rule().inputs().stream().flatMap(Input::pointers).anyMatch(pointer::equals));
    }

    /** The notices of the rules that fired, in firing order. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Found f : of(RuleKind.NOTICE)) {
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
        RuleEntry last = null;
        for (Found f : found) {
            if (f.rule() != last) {
                rules.add(f.fired(rules.size() + 1));
            }
            last = f.rule();
        }
        return rules;
    }
}
