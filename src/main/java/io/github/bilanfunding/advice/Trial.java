package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The decision on a changed request beside the one on the request as it stands. */
record Trial(List<Change> changes, FundingDecision before, FundingDecision after) {

    /** How much less is left to the payer of what remains now; another payer's share is no gain of that payer's. */
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
     * Whether nobody loses and somebody gains: no funder pays less, no more is left, and less is left or a scheme comes
     * closer. To hand the bill from one payer to the other helps only where a funder joins in.
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

    /** The schemes that come closer to paying. */
    Set<Scheme> opened() {
        Set<Scheme> opened = EnumSet.noneOf(Scheme.class);
        turns().stream()
                .filter(StatusChange::isForBetter)
                .map(StatusChange::scheme)
                .forEach(opened::add);
        return opened;
    }

    /** Whether another change does as much: the same gain, the same schemes. */
    boolean isMatchedBy(Trial other) {
        return other.gain().compareTo(gain()) >= 0 && other.opened().containsAll(opened());
    }

    Help help(BilingualText text) {
        return new Help(
                changes,
                text,
                gain(),
                fromFunders(),
                turns(),
                after.plan().remaining(),
                after.plan().remainingIfOnlyCertain());
    }

    private List<StatusChange> turns() {
        List<StatusChange> turns = new ArrayList<>();
        for (int i = 0; i < before.schemes().size(); i++) {
            SchemeVerdict from = before.schemes().get(i);
            SchemeVerdict to = after.schemes().get(i);
            if (from.status() != to.status()) {
                turns.add(new StatusChange(from.scheme(), from.label(), from.status(), to.status()));
            }
        }
        return turns;
    }

    private static Euros byFunders(FundingPlan plan) {
        return plan.contributions().stream()
                .filter(c -> !c.scheme().isPaidByEmployer())
                .map(Contribution::amount)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
