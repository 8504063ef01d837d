package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of one scheme in one legal period, in the catalogue's order. Immutable and thread-safe. */
final class SchemeRules {

    private final Scheme scheme;
    private final int place;
    private final List<RuleEntry> gates;
    private final List<RuleEntry> criteria;
    private final List<RuleEntry> amounts;
    private final List<RuleEntry> offers;
    private final List<List<RuleEntry>> leading;
    private final Map<SchemeStatus, SchemeVerdict> verdicts = new EnumMap<>(SchemeStatus.class);

    /**
     * The rules of a scheme.
     *
     * @param place the position of the scheme among those of the rulebook
     * @param all the rules of the period
     * @param decidesAmount whether a rule decides how much is paid
     * @param routes the routes of the period
     */
    SchemeRules(Scheme scheme, int place, List<RuleEntry> all, Predicate<RuleEntry> decidesAmount, List<Route> routes) {
        this.scheme = scheme;
        this.place = place;
        List<RuleEntry> own =
                all.stream().filter(rule -> rule.info().bearsOn(scheme)).toList();
        gates = own.stream().filter(rule -> rule.is(RuleKind.GATE)).toList();
        criteria = own.stream().filter(rule -> rule.is(RuleKind.CRITERION)).toList();
        amounts = own.stream().filter(decidesAmount).toList();
        offers = amounts.stream().filter(rule -> rule.is(RuleKind.OFFER)).toList();
        leading = routes.stream()
                .map(route ->
                        amounts.stream().filter(rule -> leads(rule, route)).toList())
                .toList();
        List<String> ids = criteria.stream().map(RuleEntry::id).toList();
        for (SchemeStatus status : SchemeStatus.values()) {
            boolean shown = status != SchemeStatus.NOT_APPLICABLE && status != SchemeStatus.NOT_CLAIMED;
            verdicts.put(status, new SchemeVerdict(scheme, scheme.label(), status, null, shown ? ids : List.of()));
        }
    }

    private static boolean leads(RuleEntry rule, Route route) {
        return (rule.is(RuleKind.OFFER) || rule.is(RuleKind.APPROVAL))
                && route.equals(rule.info().route())
                && !rule.info().completes();
    }

    Scheme scheme() {
        return scheme;
    }

    /** The position of the scheme among those of the rulebook, from 0. */
    int place() {
        return place;
    }

    List<RuleEntry> gates() {
        return gates;
    }

    List<RuleEntry> criteria() {
        return criteria;
    }

    /** The rules that decide how much the scheme pays, and whether a funder must approve. */
    List<RuleEntry> amounts() {
        return amounts;
    }

    List<RuleEntry> offers() {
        return offers;
    }

    /** The offers and approvals that open a route, given by its position among those of the period. */
    List<RuleEntry> leading(int route) {
        return leading.get(route);
    }

    /** The verdict with a status. Without a ceiling, decisions share it. */
    SchemeVerdict verdict(SchemeStatus status, @Nullable Euros ceiling) {
        SchemeVerdict verdict = Objects.requireNonNull(verdicts.get(status));
        return ceiling == null
                ? verdict
                : new SchemeVerdict(scheme, verdict.label(), status, ceiling, verdict.criteria());
    }
}
