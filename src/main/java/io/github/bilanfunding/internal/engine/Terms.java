package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.internal.plan.Floor;
import io.github.bilanfunding.internal.plan.Offer;
import io.github.bilanfunding.internal.plan.RouteTerms;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Sorts what the schemes can pay by route. */
final class Terms {

    private Terms() {}

    static List<RouteTerms> of(List<Route> routes, Assessment assessment) {
        return routes.stream()
                .map(route -> new RouteTerms(route, offers(route, assessment), floor(route, assessment.trace())))
                .toList();
    }

    private static List<Offer> offers(Route route, Assessment assessment) {
        return assessment.entitlements().values().stream()
                .map(e -> e.offers().get(route))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Floor floor(Route route, Trace trace) {
        return trace.standing(RuleKind.FLOOR).stream()
                .filter(f -> f.info().route() == route)
                .max(Comparator.comparing(Trace.Found::amount))
                .map(f -> new Floor(f.amount(), List.of(f.info().id())))
                .orElse(Floor.NONE);
    }
}
