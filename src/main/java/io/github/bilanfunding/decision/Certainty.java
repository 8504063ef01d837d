package io.github.bilanfunding.decision;

/** How sure a contribution is. */
public enum Certainty {
    /** Due once the criteria are met. */
    CERTAIN,
    /** Depends on the decision of a funder. */
    SUBJECT_TO_APPROVAL
}
