package io.github.bilanfunding.bench.naive;

import io.github.bilanfunding.bench.naive.NaiveFacts.Approval;
import io.github.bilanfunding.bench.naive.NaiveFacts.Ceiling;
import io.github.bilanfunding.bench.naive.NaiveFacts.Finding;
import io.github.bilanfunding.bench.naive.NaiveFacts.Lifted;
import io.github.bilanfunding.bench.naive.NaiveFacts.Offer;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the naive rules found, and the plan that follows. */
public record NaiveDecision(List<Finding> findings, List<Paid> paid, Euros remaining, Euros remainingIfOnlyCertain) {

    /** What one scheme pays. */
    public record Paid(Scheme scheme, Euros amount, Certainty certainty) {}

    static NaiveDecision of(
            FundingRequest request,
            List<Finding> findings,
            List<Offer> offers,
            List<Ceiling> ceilings,
            List<Approval> approvals,
            List<Lifted> lifted) {
        Map<Scheme, Offer> best = offers.stream()
                .collect(Collectors.toMap(
                        Offer::scheme, o -> o, (a, b) -> a.amount().compareTo(b.amount()) < 0 ? b : a));
        List<Offer> payingOrder = best.values().stream()
                .sorted(Comparator.comparingInt(Offer::rank))
                .toList();
        Euros left = request.bilan().price();
        Euros leftIfOnlyCertain = left;
        List<Paid> paid = new ArrayList<>();
        for (Offer offer : payingOrder) {
            Scheme scheme = offer.scheme();
            boolean certain = !approvals.contains(new Approval(scheme)) || lifted.contains(new Lifted(scheme));
            Euros limit = ceilings.stream()
                    .filter(c -> c.scheme() == scheme)
                    .map(Ceiling::amount)
                    .reduce(offer.amount(), Euros::min);
            Euros amount = limit.min(left);
            if (amount.isPositive()) {
                paid.add(new Paid(scheme, amount, certain ? Certainty.CERTAIN : Certainty.SUBJECT_TO_APPROVAL));
                left = left.minus(amount);
            }
            leftIfOnlyCertain = certain ? leftIfOnlyCertain.minus(limit.min(leftIfOnlyCertain)) : leftIfOnlyCertain;
        }
        return new NaiveDecision(findings, paid, left, leftIfOnlyCertain);
    }
}
