package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the offers of one route in the order of their ranks. Each offer pays up to its limit, until nothing is left
 * to pay.
 */
final class Waterfall {

    private static final Comparator<Offer> PAYING_ORDER =
            Comparator.comparingInt(Offer::rank).thenComparing(Offer::scheme);

    private final Euros price;
    private final RouteTerms terms;
    private final List<Offer> offers;

    Waterfall(Euros price, RouteTerms terms) {
        this.price = price;
        this.terms = terms;
        this.offers = new ArrayList<>(terms.offers());
        this.offers.sort(PAYING_ORDER);
    }

    Candidate candidate(RemainingPayer remainingPayer) {
        Contributions paid = pay(offers);
        List<Contribution> contributions = paid.all();
        FundingPlan plan = new FundingPlan(
                terms.route(),
                price,
                contributions,
                terms.toConfirm(),
                new Remaining(remainingPayer, left(contributions)),
                leftIfOnlyCertain(contributions),
                wageSupport(contributions));
        return new Candidate(plan, paid.steps(), paid.kept(), terms);
    }

    /** What is left when nobody pays who must still approve. Without one payer, others may come to pay. */
    private Euros leftIfOnlyCertain(List<Contribution> paid) {
        List<Offer> counted = offers;
        List<Contribution> contributions = paid;
        Set<Scheme> uncertain = uncertain(contributions);
        while (!uncertain.isEmpty()) {
            Set<Scheme> refusing = uncertain;
            counted = counted.stream()
                    .filter(offer -> !refusing.contains(offer.scheme()))
                    .toList();
            contributions = pay(counted).all();
            uncertain = uncertain(contributions);
        }
        return left(contributions);
    }

    private static Set<Scheme> uncertain(List<Contribution> contributions) {
        Set<Scheme> uncertain = Set.of();
        for (Contribution contribution : contributions) {
            if (contribution.certainty() == Certainty.SUBJECT_TO_APPROVAL) {
                uncertain = uncertain.isEmpty() ? new HashSet<>() : uncertain;
                uncertain.add(contribution.scheme());
            }
        }
        return uncertain;
    }

    private Euros left(List<Contribution> contributions) {
        Euros left = price;
        for (Contribution contribution : contributions) {
            left = left.minus(contribution.amount());
        }
        return left;
    }

    private Euros wageSupport(List<Contribution> contributions) {
        Euros wages = terms.wagesToConfirm();
        for (Offer offer : offers) {
            if (offer.wageSupport().isPositive() && Contributions.include(contributions, offer.scheme())) {
                wages = wages.plus(offer.wageSupport());
            }
        }
        return wages;
    }

    /** The floor is lifted only if a payer that lifts it then pays more than zero. */
    private Contributions pay(List<Offer> counted) {
        Floor floor = terms.floor();
        if (!floor.liftedBy().isEmpty()) {
            Contributions lifted = pay(counted, Floor.NONE);
            if (lifted.includeOneOf(floor.liftedBy())) {
                return lifted;
            }
        }
        return pay(counted, floor);
    }

    private Contributions pay(List<Offer> counted, Floor floor) {
        Contributions contributions = new Contributions(floor);
        Euros left = price;
        boolean heldBack = false;
        for (Offer offer : counted) {
            Euros withheld = offer.coversFloor() ? Euros.ZERO : floor.amount();
            Euros payable = left.minus(withheld);
            Euros limit = offer.limit();
            Euros amount = limit.min(payable);
            contributions.tried(offer, left, withheld, amount);
            if (amount.isPositive()) {
                // an offer that may cover the floor depends on it only where it pays what the floor held back
                boolean limited = limits(floor, payable, limit.min(left)) && (heldBack || !offer.coversFloor());
                contributions.add(offer, amount, limited ? floor : Floor.NONE);
                heldBack |= limited;
                left = left.minus(amount);
            }
        }
        return contributions;
    }

    /** A floor that may still rise limits what just reaches it, too. */
    private static boolean limits(Floor floor, Euros payable, Euros offered) {
        int comparison = payable.compareTo(offered);
        return comparison < 0 || (comparison == 0 && !floor.certain());
    }
}
