package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme whose criteria are all met or presumed can pay.
 *
 * @param approvals the approvals that funders must still give
 * @param ceilings what limits its offers
 * @param offers the best offer of each route and rank, after its ceilings
 * @param waiting the offers that wait for absent inputs, except those that could add nothing
 * @param wages what it pays for wages in addition to the price
 */
record Entitlement(
        List<Found> approvals, List<Found> ceilings, List<RouteOffer> offers, List<WaitingOffer> waiting, Euros wages) {

    private static final Comparator<Found> MOST_FAVOURABLE_FIRST = Comparator.comparing(Found::amount)
            .reversed()
            .thenComparing(f -> f.rule().place());

    /** An offer and its route. */
    record RouteOffer(Route route, Offer offer) {}

    /** A rule of an offer whose condition is unknown. */
    record WaitingOffer(RuleInfo rule, Evaluation evaluation) {}

    /** Collects the findings of the third phase for one scheme. */
    static Entitlement of(SchemeRules rules, Trace trace, Evaluations evaluations) {
        Scheme scheme = rules.scheme();
        List<Found> approvals = trace.unlifted(scheme, RuleKind.APPROVAL);
        List<Found> ceilings = trace.unlifted(scheme, RuleKind.CEILING);
        Euros wages = Euros.ZERO;
        for (Found wage : trace.unlifted(scheme, RuleKind.WAGE)) {
            wages = wages.max(wage.amount());
        }
        List<RouteOffer> offers = offers(scheme, trace, ceilings, approvals.isEmpty(), wages);
        List<WaitingOffer> waiting = new ArrayList<>(0);
        for (RuleEntry rule : rules.offers()) {
            Evaluation evaluation = evaluations.of(rule, scheme, trace);
            if (evaluation.truth() == Evaluation.Truth.UNKNOWN
                    && isOpen(rule.info(), offers, ceilings)
                    && !trace.lifted(rule, scheme)) {
                waiting.add(new WaitingOffer(rule.info(), evaluation));
            }
        }
        return new Entitlement(approvals, ceilings, offers, waiting, wages);
    }

    private static List<RouteOffer> offers(
            Scheme scheme, Trace trace, List<Found> ceilings, boolean certain, Euros wages) {
        List<Found> found = trace.unlifted(scheme, RuleKind.OFFER);
        if (found.size() > 1) {
            found.sort(MOST_FAVOURABLE_FIRST);
        }
        List<RouteOffer> offers = new ArrayList<>(found.size());
        for (Found offer : found) {
            RuleInfo info = offer.info();
            Route route = info.route();
            if (route != null && isFree(info, offers)) {
                offers.add(new RouteOffer(route, capped(scheme, offer, ceilings, certain, wages)));
            }
        }
        return offers;
    }

    /** Of several offers of one rank on a route, only the best counts. Offers of different ranks add up. */
    private static boolean isFree(RuleInfo offer, List<RouteOffer> others) {
        for (RouteOffer other : others) {
            if (other.route().equals(offer.route()) && other.offer().rank() == offer.rank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether an offer could add something to the others: its place is free, and no ceiling leaves nothing of it. */
    private static boolean isOpen(RuleInfo offer, List<RouteOffer> others, List<Found> ceilings) {
        for (Found ceiling : ceilings) {
            if (!ceiling.amount().isPositive() && ceiling.info().binds(offer)) {
                return false;
            }
        }
        return isFree(offer, others);
    }

    /** Whether it is known to pay nothing. */
    boolean paysNothing() {
        for (int i = 0; i < ceilings.size(); i++) {
            if (stopsAll(ceilings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopsAll(Found ceiling) {
        return !ceiling.amount().isPositive() && ceiling.info().binds().isEmpty();
    }

    /** Whether a rule is a ceiling that leaves nothing of any offer. */
    boolean isExhaustedBy(RuleEntry rule) {
        for (Found ceiling : ceilings) {
            if (ceiling.rule() == rule && stopsAll(ceiling)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no funder must still approve. */
    boolean certain() {
        return approvals.isEmpty();
    }

    /** Whether it has offers on a route. */
    boolean offersOn(Route route) {
        for (RouteOffer offer : offers) {
            if (offer.route().equals(route)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the offers on a route. */
    void addOn(Route route, List<Offer> to) {
        for (RouteOffer offer : offers) {
            if (offer.route().equals(route)) {
                to.add(offer.offer());
            }
        }
    }

    /** What the offers that still wait on a route wait for. */
    List<Evaluation> waitingOn(Route route) {
        return waiting.isEmpty()
                ? List.of()
                : waiting.stream()
                        .filter(offer -> route.equals(offer.rule().route()))
                        .map(WaitingOffer::evaluation)
                        .toList();
    }

    /** The most that the scheme can pay on any route, null when unknown. */
    @Nullable
    Euros ceiling() {
        if (paysNothing()) {
            return Euros.ZERO;
        }
        Euros most = null;
        for (int i = 0; i < offers.size() && waiting.isEmpty(); i++) {
            Euros paid = limitOn(offers.get(i).route());
            most = most == null ? paid : most.max(paid);
        }
        return most;
    }

    private Euros limitOn(Route route) {
        Euros limit = Euros.ZERO;
        for (RouteOffer offer : offers) {
            if (offer.route().equals(route)) {
                limit = limit.plus(offer.offer().limit());
            }
        }
        return limit;
    }

    private static Offer capped(Scheme scheme, Found offer, List<Found> ceilings, boolean certain, Euros wages) {
        List<Limit> limits = new ArrayList<>(1 + ceilings.size());
        limits.add(offer.limit());
        for (Found ceiling : ceilings) {
            if (ceiling.info().binds(offer.info())) {
                limits.add(ceiling.limit());
            }
        }
        RuleInfo info = offer.info();
        return new Offer(scheme, info.rank(), List.copyOf(limits), info.coversFloor(), certain, info.obliged(), wages);
    }
}
