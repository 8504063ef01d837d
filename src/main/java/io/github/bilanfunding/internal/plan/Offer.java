package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * What one scheme can pay on one route.
 *
 * @param scheme the scheme that pays
 * @param rank its rank on the route; the lowest rank pays first
 * @param limit the most that it pays, after its ceilings
 * @param coversFloor whether it may pay the part that a floor reserves for the remaining payer
 * @param certain whether no funder must still approve
 * @param obliged whether the law obliges the payer to pay the whole price
 * @param rules the ids of the rules that set the limit
 * @param wageSupport what the scheme pays for wages in addition to the price, if it pays anything
 */
public record Offer(
        Scheme scheme,
        int rank,
        Euros limit,
        boolean coversFloor,
        boolean certain,
        boolean obliged,
        List<String> rules,
        Euros wageSupport) {}
