package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one plan per route and sorts the plans, the best for the beneficiary first. */
public final class Planner {

    private static final Comparator<FundingPlan> BEST_FIRST = Comparator.comparing(Planner::leftToBeneficiary)
            .thenComparing(plan -> plan.contributions().isEmpty())
            .thenComparing(Planner::awaitingApproval)
            .thenComparing(Planner::employerCost)
            .thenComparing(Planner::outsideTheEmployersPlan)
            .thenComparing(FundingPlan::route);

    private Planner() {}

    /**
     * The plans of all routes, best first. Of several plans with the same contributions, only the first is kept. This
     * includes plans without contributions.
     */
    public static List<FundingPlan> plans(Euros price, Payer remainingPayer, List<RouteTerms> routes) {
        List<FundingPlan> plans = new ArrayList<>(routes.size());
        for (RouteTerms terms : routes) {
            plans.add(new Waterfall(price, terms).plan(remainingPayer));
        }
        if (plans.size() > 1) {
            plans.sort(BEST_FIRST);
            Set<List<Contribution>> seen = new HashSet<>();
            plans.removeIf(plan -> !seen.add(plan.contributions()));
        }
        return plans;
    }

    private static Euros leftToBeneficiary(FundingPlan plan) {
        return plan.remaining().payer() == Payer.BENEFICIARY ? plan.remaining().amount() : Euros.ZERO;
    }

    private static Euros awaitingApproval(FundingPlan plan) {
        return sum(plan.contributions().stream()
                .filter(c -> c.certainty() == Certainty.SUBJECT_TO_APPROVAL)
                .toList());
    }

    private static Euros employerCost(FundingPlan plan) {
        Euros paid = sum(plan.contributions().stream()
                .filter(c -> c.scheme().isPaidByEmployer())
                .toList());
        return plan.remaining().payer() == Payer.EMPLOYER
                ? paid.plus(plan.remaining().amount())
                : paid;
    }

    /**
     * An employer pays the remaining amount through its training plan. So, all else equal, the route of that plan is
     * preferred.
     */
    private static boolean outsideTheEmployersPlan(FundingPlan plan) {
        return plan.remaining().payer() == Payer.EMPLOYER && plan.route() != Route.COMPANY_PLAN;
    }

    private static Euros sum(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
    }
}
