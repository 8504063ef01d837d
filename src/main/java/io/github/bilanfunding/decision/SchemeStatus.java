package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The status of one scheme in a decision. */
public enum SchemeStatus implements Labelled {
    /** Every criterion is met or presumed and the amount is due. */
    ELIGIBLE("éligible", "eligible"),
    /** Every criterion is met or presumed, and a funder must still approve it or confirm the amount. */
    SUBJECT_TO_APPROVAL("éligible sous réserve d'accord", "eligible subject to approval"),
    /** The scheme is for this kind of person, and at least one criterion is unmet. */
    INELIGIBLE("non éligible", "ineligible"),
    /** No criterion is unmet and at least one is unknown. */
    UNDETERMINED("à déterminer", "undetermined"),
    /** The scheme is for a special situation of which the request does not speak. */
    NOT_CLAIMED("situation non signalée", "not claimed"),
    /** The rulebook does not contain the scheme, or it is not for this kind of person, initiative or date. */
    NOT_APPLICABLE("sans objet", "not applicable");

    private final BilingualText label;

    SchemeStatus(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }

    /** {@return whether all criteria of the scheme are met or presumed: it is eligible, possibly subject to approval} */
    public boolean isGranted() {
        return this == ELIGIBLE || this == SUBJECT_TO_APPROVAL;
    }

    /** {@return whether the scheme can pay now or as soon as more is known: it is granted or undetermined} */
    public boolean isOpen() {
        return isGranted() || this == UNDETERMINED;
    }
}
