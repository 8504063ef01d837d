package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the contributions of one plan, one per scheme, in the order in which the schemes begin to pay, with the steps
 * by which they are reckoned.
 */
final class Contributions {

    private final Floor kept;
    private final List<PaymentStep> steps = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();

    /** No contributions yet, of offers that leave a floor. */
    Contributions(Floor kept) {
        this.kept = kept;
    }

    /** Adds an offer that is tried, whether it pays or not. */
    void tried(Offer offer, Euros left, Euros withheld, Euros amount) {
        steps.add(new PaymentStep(offer.scheme(), offer.limits(), left, withheld, amount.max(Euros.ZERO)));
    }

    void add(Offer offer, Euros amount, Floor limiting) {
        Contribution added = contribution(offer, amount, limiting);
        for (int i = 0; i < contributions.size(); i++) {
            if (contributions.get(i).scheme().equals(offer.scheme())) {
                contributions.set(i, together(contributions.get(i), added));
                return;
            }
        }
        contributions.add(added);
    }

    List<Contribution> all() {
        return contributions;
    }

    /** The floor that they leave, {@link Floor#NONE} where it is lifted. */
    Floor kept() {
        return kept;
    }

    List<PaymentStep> steps() {
        return steps;
    }

    /** Whether a scheme pays one of these contributions. */
    static boolean include(List<Contribution> contributions, Scheme scheme) {
        for (Contribution contribution : contributions) {
            if (contribution.scheme().equals(scheme)) {
                return true;
            }
        }
        return false;
    }

    boolean includeOneOf(Set<Scheme> schemes) {
        return contributions.stream().anyMatch(c -> schemes.contains(c.scheme()));
    }

    private static Contribution contribution(Offer offer, Euros amount, Floor limiting) {
        Certainty certainty = offer.certain() && limiting.certain() ? Certainty.CERTAIN : Certainty.SUBJECT_TO_APPROVAL;
        return new Contribution(
                offer.scheme(), offer.scheme(), amount, certainty, joined(offer.rules(), limiting.rules()));
    }

    private static Contribution together(Contribution first, Contribution second) {
        return new Contribution(
                first.payer(),
                first.scheme(),
                first.amount().plus(second.amount()),
                first.certainty() == Certainty.CERTAIN ? second.certainty() : first.certainty(),
                joined(first.rules(), second.rules()));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return second.isEmpty()
                ? first
                : Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
