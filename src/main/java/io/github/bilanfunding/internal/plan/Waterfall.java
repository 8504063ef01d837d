package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    FundingPlan plan(Payer remainingPayer) {
        List<Contribution> contributions = new ArrayList<>();
        Euros left = pay(contributions, offer -> true);
        boolean allCertain = offers.stream().allMatch(Offer::certain);
        Euros leftIfOnlyCertain = allCertain ? left : pay(new ArrayList<>(), Offer::certain);
        return new FundingPlan(
                terms.route(),
                price,
                contributions,
                new Remaining(remainingPayer, left),
                leftIfOnlyCertain,
                wageSupport(contributions));
    }

    private Euros wageSupport(List<Contribution> contributions) {
        Euros wages = Euros.ZERO;
        for (Offer offer : offers) {
            if (offer.wageSupport().isPositive()
                    && contributions.stream().anyMatch(c -> c.scheme() == offer.scheme())) {
                wages = wages.plus(offer.wageSupport());
            }
        }
        return wages;
    }

    private Euros pay(List<Contribution> contributions, Predicate<Offer> counted) {
        Floor floor = isLifted(counted) ? Floor.NONE : terms.floor();
        Euros left = price;
        for (Offer offer : offers) {
            if (counted.test(offer)) {
                Euros payable = offer.coversFloor() ? left : left.minus(floor.amount());
                Euros amount = offer.limit().min(payable);
                if (amount.isPositive()) {
                    boolean limitedByFloor = payable.compareTo(offer.limit().min(left)) < 0;
                    contributions.add(contribution(offer, amount, limitedByFloor ? floor : Floor.NONE));
                    left = left.minus(amount);
                }
            }
        }
        return left;
    }

    /**
     * Whether an exemption lifts the floor. An exemption that depends on a payer applies only if that payer offers more
     * than zero.
     */
    private boolean isLifted(Predicate<Offer> counted) {
        return offers.stream()
                .anyMatch(offer -> terms.floor().liftedBy().contains(offer.scheme())
                        && offer.limit().isPositive()
                        && counted.test(offer));
    }

    private Contribution contribution(Offer offer, Euros amount, Floor limitingFloor) {
        List<String> rules = limitingFloor.rules().isEmpty()
                ? offer.rules()
                : Stream.concat(offer.rules().stream(), limitingFloor.rules().stream())
                        .toList();
        Certainty certainty = offer.certain() ? Certainty.CERTAIN : Certainty.SUBJECT_TO_APPROVAL;
        return new Contribution(offer.scheme(), offer.scheme(), amount, certainty, rules);
    }
}
