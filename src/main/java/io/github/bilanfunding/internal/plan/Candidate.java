package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A plan that may be recommended.
 *
 * @param plan the plan
 * @param steps how its amounts are reckoned
 * @param kept the floor that they leave, {@link Floor#NONE} where it is lifted
 * @param terms the terms of its route
 */
record Candidate(FundingPlan plan, List<PaymentStep> steps, Floor kept, RouteTerms terms) {

    /**
     * First the plan whose payer the law obliges to pay everything, then the best for the beneficiary, the fewest euros
     * awaiting approval, the least cost for the employer. While nobody pays, the route that is nearest to paying comes
     * first. The order of the routes decides last.
     */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isNotObliged)
            .thenComparing(Candidate::leftToBeneficiary)
            .thenComparing(candidate -> candidate.plan().contributions().isEmpty())
            .thenComparing(Candidate::awaitingApproval)
            .thenComparing(Candidate::employerCost)
            .thenComparing(Candidate::nearness)
            .thenComparing(Candidate::isOutsideTheEmployersPlan)
            .thenComparing(candidate -> candidate.plan().route());

    PlanReckoning reckoning() {
        Floor floor = terms.floor();
        if (floor.rules().isEmpty()) {
            return new PlanReckoning(plan.route(), steps, null, List.of());
        }
        List<Scheme> liftedBy = kept.equals(floor)
                ? List.of()
                : plan.contributions().stream()
                        .map(Contribution::scheme)
                        .filter(floor.liftedBy()::contains)
                        .toList();
        return new PlanReckoning(
                plan.route(), steps, new Limit(floor.amount(), floor.rules().get(0)), liftedBy);
    }

    /** Whether somebody pays or may still pay. */
    boolean opens() {
        return !plan.contributions().isEmpty() || !plan.toConfirm().isEmpty();
    }

    /** Whether the same schemes pay the same amounts and may still pay, by whatever rules. */
    boolean comesToTheSame(Candidate other) {
        List<Contribution> own = plan.contributions();
        List<Contribution> others = other.plan.contributions();
        if (own.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            Contribution one = own.get(i);
            Contribution two = others.get(i);
            if (!one.scheme().equals(two.scheme())
                    || !one.amount().equals(two.amount())
                    || one.certainty() != two.certainty()) {
                return false;
            }
        }
        return plan.toConfirm().equals(other.plan.toConfirm());
    }

    private boolean isNotObliged() {
        for (Offer offer : terms.offers()) {
            if (offer.obliged() && Contributions.include(plan.contributions(), offer.scheme())) {
                return false;
            }
        }
        return true;
    }

    private Euros leftToBeneficiary() {
        return plan.remaining().payer() == RemainingPayer.BENEFICIARY
                ? plan.remaining().amount()
                : Euros.ZERO;
    }

    private Euros awaitingApproval() {
        return paid(contribution -> contribution.certainty() == Certainty.SUBJECT_TO_APPROVAL);
    }

    private Euros employerCost() {
        Euros paid = paid(contribution -> contribution.scheme().isPaidByEmployer());
        return plan.remaining().payer() == RemainingPayer.EMPLOYER
                ? paid.plus(plan.remaining().amount())
                : paid;
    }

    /**
     * An employer pays the remaining amount through its training plan. So, all else equal, the route of that plan is
     * preferred.
     */
    private boolean isOutsideTheEmployersPlan() {
        return plan.remaining().payer() == RemainingPayer.EMPLOYER
                && !plan.route().isEmployersPlan();
    }

    /** Where somebody pays, nearness does not matter. */
    private Nearness nearness() {
        return plan.contributions().isEmpty() ? terms.nearness() : Nearness.NONE;
    }

    private Euros paid(Predicate<Contribution> counted) {
        Euros paid = Euros.ZERO;
        for (Contribution contribution : plan.contributions()) {
            if (counted.test(contribution)) {
                paid = paid.plus(contribution.amount());
            }
        }
        return paid;
    }
}
