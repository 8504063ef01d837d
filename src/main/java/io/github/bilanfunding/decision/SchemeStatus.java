package io.github.bilanfunding.decision;

/** What a decision says of one scheme. */
public enum SchemeStatus {
    /** Every criterion is met and the amount is due. */
    ELIGIBLE,
    /** Every criterion is met, and a funder still decides, or confirms the amount. */
    SUBJECT_TO_APPROVAL,
    /** Meant for this person, and at least one criterion is unmet. */
    INELIGIBLE,
    /** No criterion is unmet and at least one is unknown. */
    UNDETERMINED,
    /** Not known to the rulebook, or not meant for this kind of person, initiative or date. */
    NOT_APPLICABLE
}
