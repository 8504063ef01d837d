package io.github.bilanfunding.bench.naive;

import io.github.bilanfunding.bench.naive.NaiveFacts.Ceiling;
import io.github.bilanfunding.bench.naive.NaiveFacts.Finding;
import io.github.bilanfunding.bench.naive.NaiveFacts.Offer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the naive rules found, and the plan that follows. */
public record NaiveDecision(List<Finding> findings, List<Paid> paid, Euros remaining) {

    /** What one scheme pays. */
    public record Paid(Scheme scheme, Euros amount) {}

    static NaiveDecision of(Euros price, List<Finding> findings, List<Offer> offers, List<Ceiling> ceilings) {
        List<Offer> payingOrder =
                offers.stream().sorted(Comparator.comparingInt(Offer::rank)).toList();
        Euros left = price;
        List<Paid> paid = new ArrayList<>();
        for (Offer offer : payingOrder) {
            Euros amount = ceilings.stream()
                    .filter(c -> c.scheme().equals(offer.scheme()))
                    .map(Ceiling::amount)
                    .reduce(offer.amount(), Euros::min)
                    .min(left);
            if (amount.isPositive()) {
                paid.add(new Paid(offer.scheme(), amount));
                left = left.minus(amount);
            }
        }
        return new NaiveDecision(findings, paid, left);
    }
}
