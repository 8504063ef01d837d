package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.internal.plan.Floor;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.internal.plan.RouteTerms;
import java.util.ArrayList;
import java.util.List;

/** Groups the offers and floors of the schemes by route. */
final class OffersByRoute {

    private OffersByRoute() {}

    static List<RouteTerms> of(List<Route> routes, Assessment assessment) {
        List<RouteTerms> terms = new ArrayList<>(routes.size());
        for (Route route : routes) {
            terms.add(new RouteTerms(route, offers(route, assessment), floor(route, assessment.trace())));
        }
        return terms;
    }

    private static List<Offer> offers(Route route, Assessment assessment) {
        List<Offer> offers = new ArrayList<>(assessment.entitlements().size());
        for (Entitlement entitlement : assessment.entitlements().values()) {
            Offer offer = entitlement.offers().get(route);
            if (offer != null) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private static Floor floor(Route route, Trace trace) {
        Trace.Found highest = null;
        for (Trace.Found floor : trace.floors(route)) {
            if (highest == null || floor.amount().compareTo(highest.amount()) > 0) {
                highest = floor;
            }
        }
        return highest == null
                ? Floor.NONE
                : new Floor(highest.amount(), List.of(highest.info().id()), trace.liftingSchemes(highest.rule()));
    }
}
