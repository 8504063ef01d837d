package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.bench.peers.Peer.Paid;
import io.github.bilanfunding.bench.peers.Peer.Plan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What rules found out: the plan follows from it. For engines that fire rules and reckon nothing. */
final class Offers {

    static final int CPF = 1;
    static final int TOP_UP = 2;
    static final int BUDGET = 8;

    /** A scheme can pay up to an amount, and pays in the order of the ranks. */
    record Offer(Scheme scheme, int rank, Euros amount) {}

    private final List<Offer> offers = new ArrayList<>();

    void add(Offer offer) {
        offers.add(offer);
    }

    Plan plan(Euros price) {
        offers.sort(Comparator.comparingInt(Offer::rank));
        List<Paid> paid = new ArrayList<>();
        Euros left = price;
        for (Offer offer : offers) {
            Euros amount = offer.amount().min(left);
            if (amount.isPositive()) {
                paid.add(new Paid(offer.scheme(), amount));
                left = left.minus(amount);
            }
        }
        return new Plan(paid, left);
    }
}
