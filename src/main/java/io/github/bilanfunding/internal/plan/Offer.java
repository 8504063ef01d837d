package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * What one scheme can pay on one route.
 *
 * @param scheme the scheme that pays
 * @param rank its place among the payers of the route, the lowest first
 * @param limit the most that it pays, its ceilings applied
 * @param coversFloor whether it may pay the part that a floor keeps from the others
 * @param certain whether no funder has to decide any more
 * @param rules the rules behind the limit
 * @param wageSupport what the scheme pays for wages when it pays at all, outside the price
 */
public record Offer(
        Scheme scheme,
        int rank,
        Euros limit,
        boolean coversFloor,
        boolean certain,
        List<String> rules,
        Euros wageSupport) {

    public Offer(Scheme scheme, int rank, Euros limit, boolean coversFloor, boolean certain, List<String> rules) {
        this(scheme, rank, limit, coversFloor, certain, rules, Euros.ZERO);
    }
}
