package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * One way to pay: the contributions and what remains add up to the price, to the cent. Immutable and thread-safe.
 *
 * @param route the way of paying, not null
 * @param price the price in euros, not null
 * @param contributions who pays what, in the order of payment, possibly empty, not null
 * @param remaining what is left and for whom, not null
 * @param remainingIfOnlyCertain what would be left if every funder that still has to decide refused, in euros, not null
 * @param wageSupport what a funder pays for wages, in euros, outside the price, not null
 */
public record FundingPlan(
        Route route,
        Euros price,
        List<Contribution> contributions,
        Remaining remaining,
        Euros remainingIfOnlyCertain,
        Euros wageSupport) {

    /**
     * Copies the lists.
     *
     * @param route as the component
     * @param price as the component
     * @param contributions as the component
     * @param remaining as the component
     * @param remainingIfOnlyCertain as the component
     * @param wageSupport as the component
     */
    public FundingPlan {
        contributions = List.copyOf(contributions);
    }
}
