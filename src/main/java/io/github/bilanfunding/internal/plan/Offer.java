package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;

/**
 * What one scheme can pay on one route.
 *
 * @param scheme the scheme that pays
 * @param rank its rank on the route; the lowest rank pays first
 * @param limits the amount that it offers, then the ceilings that bind it
 * @param coversFloor whether it may pay the part that a floor reserves for the remaining payer
 * @param certain whether no funder must still approve
 * @param obliged whether the law obliges the payer to pay the whole price
 * @param wageSupport what the scheme pays for wages in addition to the price, if it pays anything
 */
public record Offer(
        Scheme scheme,
        int rank,
        List<Limit> limits,
        boolean coversFloor,
        boolean certain,
        boolean obliged,
        Euros wageSupport) {

    /** The most that it pays, after its ceilings. */
    public Euros limit() {
        Euros least = limits.get(0).amount();
        for (int i = 1; i < limits.size(); i++) {
            least = least.min(limits.get(i).amount());
        }
        return least;
    }

    /** The ids of the rules that set the limit: the offer, and the ceilings that lower it most. */
    List<String> rules() {
        Limit offered = limits.get(0);
        Euros limit = limit();
        if (limit.equals(offered.amount())) {
            return List.of(offered.rule());
        }
        List<String> rules = new ArrayList<>(2);
        rules.add(offered.rule());
        for (Limit ceiling : limits.subList(1, limits.size())) {
            if (ceiling.amount().equals(limit)) {
                rules.add(ceiling.rule());
            }
        }
        return List.copyOf(rules);
    }
}
