package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Optional;

/**
 * One way to pay. The contributions and the remaining amount add up exactly to the price. Immutable and thread-safe.
 *
 * @param route the route, not null
 * @param price the price in euros, not null
 * @param contributions who pays what, in the order of payment, possibly empty, not null
 * @param toConfirm the schemes that are open on this route and whose amount is not known, in the order of the schemes,
 *     possibly empty, not null
 * @param remaining the remaining amount and who pays it, not null
 * @param remainingIfOnlyCertain the remaining amount in euros if every funder that must still approve refuses, not null
 * @param wageSupport what funders pay for wages, in euros, in addition to the price, not null
 */
public record FundingPlan(
        Route route,
        Euros price,
        List<Contribution> contributions,
        List<AmountToConfirm> toConfirm,
        Remaining remaining,
        Euros remainingIfOnlyCertain,
        Euros wageSupport) {

    /**
     * Copies the lists.
     *
     * @param route as the component
     * @param price as the component
     * @param contributions as the component
     * @param toConfirm as the component
     * @param remaining as the component
     * @param remainingIfOnlyCertain as the component
     * @param wageSupport as the component
     */
    public FundingPlan {
        contributions = List.copyOf(contributions);
        toConfirm = List.copyOf(toConfirm);
    }

    /**
     * {@return the contribution of a scheme, empty when it pays nothing in this plan}
     *
     * @param scheme the scheme, not null
     */
    public Optional<Contribution> contribution(Scheme scheme) {
        return contributions.stream()
                .filter(paid -> paid.scheme().equals(scheme))
                .findFirst();
    }

    /**
     * {@return the scheme among those whose amount must be confirmed, empty when it is not one of them}
     *
     * @param scheme the scheme, not null
     */
    public Optional<AmountToConfirm> toConfirm(Scheme scheme) {
        return toConfirm.stream().filter(open -> open.scheme().equals(scheme)).findFirst();
    }

    /**
     * {@return what a scheme pays in this plan, in euros, zero when it pays nothing}
     *
     * @param scheme the scheme, not null
     */
    public Euros paidBy(Scheme scheme) {
        return contribution(scheme).map(Contribution::amount).orElse(Euros.ZERO);
    }
}
