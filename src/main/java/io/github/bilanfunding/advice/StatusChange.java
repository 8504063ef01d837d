package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.BilingualText;

/**
 * A scheme whose status a help changes. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param label the scheme's name, not null
 * @param from its status on the request as it was given, not null
 * @param to its status after the change, not null
 */
public record StatusChange(Scheme scheme, BilingualText label, SchemeStatus from, SchemeStatus to) {

    /** Whether the scheme comes closer to paying: it pays, or is no longer refused. */
    boolean isImprovement() {
        return (!from.isGranted() && to.isGranted())
                || (from == SchemeStatus.INELIGIBLE && to == SchemeStatus.UNDETERMINED)
                || (from == SchemeStatus.SUBJECT_TO_APPROVAL && to == SchemeStatus.ELIGIBLE);
    }
}
