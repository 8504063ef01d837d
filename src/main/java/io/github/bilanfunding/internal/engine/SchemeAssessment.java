package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme with an open gate.
 *
 * @param scheme the scheme
 * @param criteria its criteria
 * @param entitlement what it can pay, null unless its criteria are all met or presumed
 * @param status its status
 */
record SchemeAssessment(
        Scheme scheme, List<Assessed> criteria, @Nullable Entitlement entitlement, SchemeStatus status) {

    static SchemeAssessment of(Scheme scheme, List<Assessed> criteria, @Nullable Entitlement entitlement) {
        return new SchemeAssessment(scheme, criteria, entitlement, status(criteria, entitlement));
    }

    /** Whether all criteria are met or presumed, so that the amounts are decided. */
    static boolean isGranted(List<Assessed> criteria) {
        return criteria.stream().allMatch(c -> c.is(Outcome.MET) || c.is(Outcome.PRESUMED));
    }

    private static SchemeStatus status(List<Assessed> criteria, @Nullable Entitlement entitlement) {
        if (entitlement != null) {
            return entitlement.certain() ? SchemeStatus.ELIGIBLE : SchemeStatus.SUBJECT_TO_APPROVAL;
        }
        if (criteria.stream().anyMatch(Assessed::isUnclaimed)) {
            return SchemeStatus.NOT_CLAIMED;
        }
        return criteria.stream().anyMatch(c -> c.is(Outcome.UNMET))
                ? SchemeStatus.INELIGIBLE
                : SchemeStatus.UNDETERMINED;
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
