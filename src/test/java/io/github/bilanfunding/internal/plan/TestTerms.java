package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Set;

/** Terms of routes for tests. */
final class TestTerms {

    private TestTerms() {}

    static RouteTerms of(Route route, List<Offer> offers, Floor floor) {
        return new RouteTerms(route, offers, floor, List.of(), Euros.ZERO, Nearness.NONE);
    }

    static RouteTerms waiting(Route route, SchemeStatus status, int unknown) {
        return new RouteTerms(route, List.of(), Floor.NONE, List.of(), Euros.ZERO, new Nearness(status, unknown));
    }

    static Floor floor(Euros amount, String rule) {
        return new Floor(amount, true, List.of(rule), Set.of());
    }

    static Offer offer(Scheme scheme, int rank, Euros limit, boolean coversFloor, boolean certain) {
        return new Offer(
                scheme, rank, List.of(new Limit(limit, scheme + "-offer")), coversFloor, certain, false, Euros.ZERO);
    }
}
