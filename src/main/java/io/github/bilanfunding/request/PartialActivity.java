package io.github.bilanfunding.request;

/** Short-time work in the company. */
public enum PartialActivity {
    /** Activité partielle. */
    AP,
    /** Activité partielle de longue durée. */
    APLD,
    /** None. */
    NONE
}
