package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one plan per open route and sorts the plans, the best for the beneficiary first. */
public final class Planner {

    private Planner() {}

    /**
     * The recommended plan, then the plans of the other routes on which somebody pays or may still pay, best first. Of
     * several plans that pay and leave to confirm the same, only the first is kept. Without an open route,
     * the only plan says so.
     */
    public static List<FundingPlan> plans(Euros price, RemainingPayer remainingPayer, List<RouteTerms> routes) {
        return proposed(price, remainingPayer, routes).stream()
                .map(Candidate::plan)
                .toList();
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
        Set<Money> seen = new HashSet<>();
        List<Candidate> proposed = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Money money = Money.of(candidate.plan());
            if (proposed.isEmpty() || (!money.isNone() && !seen.contains(money))) {
                proposed.add(candidate);
            }
            seen.add(money);
        }
        return proposed;
    }

    private static Candidate none(Euros price, RemainingPayer remainingPayer) {
        RouteTerms terms = new RouteTerms(Route.NONE, List.of(), Floor.NONE, List.of(), Euros.ZERO, Nearness.NONE);
        return new Waterfall(price, terms).candidate(remainingPayer);
    }

    /** What a plan pays, by whatever rules. */
    private record Money(List<Share> shares, List<AmountToConfirm> toConfirm) {

        static Money of(FundingPlan plan) {
            return new Money(plan.contributions().stream().map(Share::of).toList(), plan.toConfirm());
        }

        boolean isNone() {
            return shares.isEmpty() && toConfirm.isEmpty();
        }
    }

    private record Share(Scheme scheme, Euros amount, Certainty certainty) {

        static Share of(Contribution contribution) {
            return new Share(contribution.scheme(), contribution.amount(), contribution.certainty());
        }
    }
}
