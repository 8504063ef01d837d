package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a changed request comes to, compared with the request as it was given. Immutable.
 *
 * @param changes the fields that were changed
 * @param before what the request comes to as it was given
 * @param after what the changed request comes to
 */
record Trial(List<Change> changes, Standing before, Standing after) {

    /** How much less the payer of what remains has to pay: nothing at all where another payer takes its place. */
    Euros gain() {
        Euros left =
                after.plan().remaining().payer() == before.plan().remaining().payer()
                        ? after.plan().remaining().amount()
                        : Euros.ZERO;
        return before.plan().remaining().amount().minus(left);
    }

    Euros fromFunders() {
        return byFunders(after.plan()).minus(byFunders(before.plan()));
    }

    /**
     * Whether the change helps: no funder pays less, no more remains, and less remains or a scheme comes closer to paying.
     * Where another payer takes over what remains, it helps only if funders pay more.
     */
    boolean helps() {
        if (gain().compareTo(Euros.ZERO) < 0 || fromFunders().compareTo(Euros.ZERO) < 0) {
            return false;
        }
        return hasAnotherPayer() ? fromFunders().isPositive() : gain().isPositive() || !opened().isEmpty();
    }

    private boolean hasAnotherPayer() {
        return after.plan().remaining().payer() != before.plan().remaining().payer();
    }

    /** The schemes that come closer to paying, a new set. */
    Set<Scheme> opened() {
        Set<Scheme> opened = new TreeSet<>();
        statusChanges().stream()
                .filter(StatusChange::isImprovement)
                .map(StatusChange::scheme)
                .forEach(opened::add);
        return opened;
    }

    /** Whether another trial brings as much: at least the same gain and the same schemes. */
    boolean isMatchedBy(Trial other) {
        return other.gain().compareTo(gain()) >= 0 && other.opened().containsAll(opened());
    }

    Help help(BilingualText text) {
        return new Help(
                changes,
                text,
                gain(),
                fromFunders(),
                statusChanges(),
                after.plan().remaining(),
                after.plan().remainingIfOnlyCertain());
    }

    private List<StatusChange> statusChanges() {
        List<StatusChange> changed = new ArrayList<>();
        for (int i = 0; i < before.statuses().size(); i++) {
            SchemeStatus from = before.statuses().get(i);
            SchemeStatus to = after.statuses().get(i);
            if (from != to) {
                Scheme scheme = before.schemes().get(i);
                changed.add(new StatusChange(scheme, scheme.label(), from, to));
            }
        }
        return changed;
    }

    private static Euros byFunders(FundingPlan plan) {
        Euros paid = Euros.ZERO;
        for (Contribution contribution : plan.contributions()) {
            if (!contribution.scheme().isPaidByEmployer()) {
                paid = paid.plus(contribution.amount());
            }
        }
        return paid;
    }
}
