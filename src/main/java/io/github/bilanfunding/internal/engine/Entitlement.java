package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme whose criteria are all met can pay.
 *
 * @param certain whether no funder has to decide any more
 * @param offers the best offer on each route, its ceilings applied
 */
record Entitlement(boolean certain, Map<Route, Offer> offers) {

    private static final Comparator<Trace.Found> MOST_FAVOURABLE_FIRST = Comparator.comparing(Trace.Found::amount)
            .reversed()
            .thenComparing(f -> f.rule().place());

    /** Reads the findings of the third phase on one scheme. */
    static Entitlement of(Scheme scheme, Trace trace) {
        boolean certain = trace.standing(scheme, RuleKind.APPROVAL).isEmpty();
        List<Trace.Found> ceilings = trace.standing(scheme, RuleKind.CEILING);
        Map<Route, Offer> offers = new EnumMap<>(Route.class);
        trace.standing(scheme, RuleKind.OFFER).stream()
                .sorted(MOST_FAVOURABLE_FIRST)
                .forEach(offer -> offers.putIfAbsent(
                        Objects.requireNonNull(offer.info().route()), capped(scheme, offer, ceilings, certain)));
        return new Entitlement(certain, offers);
    }

    /** The most that the scheme can pay, or null while nobody can tell. */
    @Nullable
    Euros ceiling() {
        return offers.values().stream().map(Offer::limit).reduce(Euros::max).orElse(null);
    }

    private static Offer capped(Scheme scheme, Trace.Found offer, List<Trace.Found> ceilings, boolean certain) {
        Euros limit = ceilings.stream().map(Trace.Found::amount).reduce(offer.amount(), Euros::min);
        Stream<Trace.Found> binding = limit.equals(offer.amount())
                ? Stream.of()
                : ceilings.stream().filter(c -> c.amount().equals(limit));
        List<String> rules =
                Stream.concat(Stream.of(offer), binding).map(f -> f.info().id()).toList();
        return new Offer(scheme, offer.info().rank(), limit, offer.info().coversFloor(), certain, rules);
    }
}
