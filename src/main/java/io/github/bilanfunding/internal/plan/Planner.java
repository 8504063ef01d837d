package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;

/** Makes one plan per open route and sorts the plans, the best for the beneficiary first. */
public final class Planner {

    private Planner() {}

    /**
     * The recommended plan, then the plans of the other routes on which somebody pays or may still pay, best first. Of
     * several plans that pay and leave to confirm the same, only the first is kept. Without an open route,
     * the only plan says so.
     */
    public static List<FundingPlan> plans(Euros price, RemainingPayer remainingPayer, List<RouteTerms> routes) {
        List<Candidate> proposed = proposed(price, remainingPayer, routes);
        FundingPlan[] plans = new FundingPlan[proposed.size()];
        for (int i = 0; i < plans.length; i++) {
            plans[i] = proposed.get(i).plan();
        }
        return List.of(plans);
    }

    /** How these plans are reckoned, in their order. */
    public static List<PlanReckoning> reckonings(Euros price, RemainingPayer remainingPayer, List<RouteTerms> routes) {
        return proposed(price, remainingPayer, routes).stream()
                .map(Candidate::reckoning)
                .toList();
    }

    private static List<Candidate> proposed(Euros price, RemainingPayer remainingPayer, List<RouteTerms> routes) {
        List<Candidate> candidates = new ArrayList<>(routes.size());
        for (RouteTerms terms : routes) {
            candidates.add(new Waterfall(price, terms).candidate(remainingPayer));
        }
        if (candidates.isEmpty()) {
            return List.of(none(price, remainingPayer));
        }
        candidates.sort(Candidate.BEST_FIRST);
        List<Candidate> proposed = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (proposed.isEmpty() || (candidate.opens() && !isAmong(proposed, candidate))) {
                proposed.add(candidate);
            }
        }
        return proposed;
    }

    private static Candidate none(Euros price, RemainingPayer remainingPayer) {
        RouteTerms terms = new RouteTerms(Route.NONE, List.of(), Floor.NONE, List.of(), Euros.ZERO, Nearness.NONE);
        return new Waterfall(price, terms).candidate(remainingPayer);
    }

    private static boolean isAmong(List<Candidate> proposed, Candidate candidate) {
        for (Candidate other : proposed) {
            if (candidate.comesToTheSame(other)) {
                return true;
            }
        }
        return false;
    }
}
