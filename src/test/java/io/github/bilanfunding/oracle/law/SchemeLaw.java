package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.Grant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the articles say of one scheme: for whom it is, its criteria, who decides, what it pays. */
abstract class SchemeLaw {

    final Asked asked;
    final BilanLaw bilan;
    private final String scheme;
    private final Map<String, Truth> criteria = new TreeMap<>();

    SchemeLaw(String scheme, Asked asked) {
        this.scheme = scheme;
        this.asked = asked;
        this.bilan = new BilanLaw(asked);
    }

    final String scheme() {
        return scheme;
    }

    /** Whether the scheme is for this kind of person, initiative and day. */
    abstract boolean isMeant();

    /** Asks the criteria of the scheme. */
    abstract void judge();

    /** Whether the scheme is for a situation of which the request says nothing. */
    boolean isSilent() {
        return false;
    }

    /** Whether a funder still has to agree. */
    abstract boolean awaitsApproval();

    /** The most that it pays, in cents, or null where only the funder or an absent input can tell. */
    Long ceiling() {
        return null;
    }

    final void ask(String criterion, Truth truth) {
        criteria.put(criterion, truth);
    }

    /** A criterion that does not concern this kind of person. */
    final void lift(String criterion) {
        criteria.computeIfPresent(criterion, (id, truth) -> Truth.TRUE);
    }

    final void ask(Map<String, Truth> several) {
        criteria.putAll(several);
    }

    /** The status, the ceiling and the outcome of each criterion. */
    final Verdict verdict() {
        if (!isMeant()) {
            return new Verdict(SchemeStatus.NOT_APPLICABLE, null, Map.of());
        }
        criteria.clear();
        judge();
        Map<String, Outcome> outcomes = new TreeMap<>();
        criteria.forEach((id, truth) -> outcomes.put(id, truth.outcome()));
        SchemeStatus status = status(outcomes);
        return switch (status) {
            case NOT_CLAIMED -> new Verdict(status, null, Map.of());
            case ELIGIBLE, SUBJECT_TO_APPROVAL -> new Verdict(status, ceiling(), outcomes);
            default -> new Verdict(status, null, outcomes);
        };
    }

    private SchemeStatus status(Map<String, Outcome> outcomes) {
        if (isSilent()) {
            return SchemeStatus.NOT_CLAIMED;
        }
        if (outcomes.containsValue(Outcome.UNMET)) {
            return SchemeStatus.INELIGIBLE;
        }
        if (outcomes.containsValue(Outcome.UNKNOWN)) {
            return SchemeStatus.UNDETERMINED;
        }
        boolean sick = outcomes.containsKey("ABSENCE-SANS-ARRET-MALADIE") && bilan.isOnSickLeave();
        return awaitsApproval() || sick ? SchemeStatus.SUBJECT_TO_APPROVAL : SchemeStatus.ELIGIBLE;
    }

    /** Whether a grant of this funder, however paid, stands for its conditions. */
    boolean judgesOnItsOwn() {
        return true;
    }

    /** Whether this funder may top up an order through Mon Compte Formation: L6323-4 II. */
    boolean mayTopUpAnOrder() {
        return true;
    }

    /** What the funder agreed in writing, unless it is for an order that it cannot top up. */
    final Optional<Grant> grant() {
        return asked.grant(scheme).filter(grant -> mayTopUpAnOrder() || !grant.throughCpf());
    }

    /** The amount agreed to, in cents: nothing for an order that cannot be placed, null where that is not known. */
    final Long granted() {
        if (grant().isEmpty()) {
            return null;
        }
        Truth payable = grant().get().throughCpf() ? bilan.orderIsPossible() : Truth.TRUE;
        return payable == Truth.FALSE
                ? Long.valueOf(0)
                : payable.holds() ? Long.valueOf(grant().get().amount().cents()) : null;
    }

    /** A written grant stands for the conditions that the funder sets itself, which it has judged. */
    final Truth orGranted(Truth condition) {
        return Truth.any(condition, Truth.of(asked.grant(scheme).isPresent() && judgesOnItsOwn()));
    }
}
