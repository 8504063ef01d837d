package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme with an open gate.
 *
 * @param rules the rules of the scheme
 * @param criteria its criteria
 * @param entitlement what it can pay, null unless its criteria are all met or presumed
 * @param status its status
 */
record SchemeAssessment(
        SchemeRules rules,
        List<Assessed> criteria,
        @Nullable Entitlement entitlement,
        SchemeStatus status) {

    static SchemeAssessment of(SchemeRules rules, List<Assessed> criteria, @Nullable Entitlement entitlement) {
        return new SchemeAssessment(rules, criteria, entitlement, status(criteria, entitlement));
    }

    /** Whether all criteria are met or presumed, so that the amounts are decided. */
    static boolean isGranted(List<Assessed> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            if (!criteria.get(i).isMetOrPresumed()) {
                return false;
            }
        }
        return true;
    }

    private static SchemeStatus status(List<Assessed> criteria, @Nullable Entitlement entitlement) {
        if (entitlement != null) {
            return entitlement.certain() ? SchemeStatus.ELIGIBLE : SchemeStatus.SUBJECT_TO_APPROVAL;
        }
        SchemeStatus status = SchemeStatus.UNDETERMINED;
        for (Assessed criterion : criteria) {
            if (criterion.isUnclaimed()) {
                return SchemeStatus.NOT_CLAIMED;
            }
            status = criterion.is(Outcome.UNMET) ? SchemeStatus.INELIGIBLE : status;
        }
        return status;
    }

    Scheme scheme() {
        return rules.scheme();
    }

    SchemeVerdict verdict() {
        return rules.verdict(status, entitlement == null ? null : entitlement.ceiling());
    }

    boolean has(Outcome outcome) {
        return count(outcome) > 0;
    }

    int count(Outcome outcome) {
        int count = 0;
        for (Assessed criterion : criteria) {
            count += criterion.is(outcome) ? 1 : 0;
        }
        return count;
    }
}
