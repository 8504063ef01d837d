package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme whose criteria are all met can pay.
 *
 * @param certain whether no funder must still approve
 * @param offers the best offer on each route, after its ceilings
 */
record Entitlement(boolean certain, Map<Route, Offer> offers) {

    private static final Comparator<Trace.Found> MOST_FAVOURABLE_FIRST = Comparator.comparing(Trace.Found::amount)
            .reversed()
            .thenComparing(f -> f.rule().place());

    /** Collects the findings of the third phase for one scheme. */
    static Entitlement of(Scheme scheme, Trace trace) {
        boolean certain = trace.unlifted(scheme, RuleKind.APPROVAL).isEmpty();
        List<Trace.Found> ceilings = trace.unlifted(scheme, RuleKind.CEILING);
        List<Trace.Found> found = trace.unlifted(scheme, RuleKind.OFFER);
        if (found.size() > 1) {
            found.sort(MOST_FAVOURABLE_FIRST);
        }
        Euros wages = Euros.ZERO;
        for (Trace.Found wage : trace.unlifted(scheme, RuleKind.WAGE)) {
            wages = wages.max(wage.amount());
        }
        Map<Route, Offer> offers = new EnumMap<>(Route.class);
        for (Trace.Found offer : found) {
            offers.putIfAbsent(
                    Objects.requireNonNull(offer.info().route()), capped(scheme, offer, ceilings, certain, wages));
        }
        return new Entitlement(certain, offers);
    }

    /** The most that the scheme can pay on any route, null when it has no offer. */
    @Nullable
    Euros ceiling() {
        Euros ceiling = null;
        for (Offer offer : offers.values()) {
            ceiling = ceiling == null ? offer.limit() : ceiling.max(offer.limit());
        }
        return ceiling;
    }

    private static Offer capped(
            Scheme scheme, Trace.Found offer, List<Trace.Found> ceilings, boolean certain, Euros wages) {
        Euros limit = offer.amount();
        for (Trace.Found ceiling : ceilings) {
            limit = limit.min(ceiling.amount());
        }
        List<String> rules = new ArrayList<>(2);
        rules.add(offer.info().id());
        if (!limit.equals(offer.amount())) {
            for (Trace.Found ceiling : ceilings) {
                if (ceiling.amount().equals(limit)) {
                    rules.add(ceiling.info().id());
                }
            }
        }
        return new Offer(
                scheme, offer.info().rank(), limit, offer.info().coversFloor(), certain, List.copyOf(rules), wages);
    }
}
