package io.github.bilanfunding.paperwork;

/** What becomes of a scheme in the recommended plan. */
public enum SchemeUse {
    /** It pays, and could pay more. */
    APPLIED,
    /** It pays as much as it can. */
    CAPPED,
    /** It could be asked, but pays nothing in this plan. */
    NOT_USED,
    /** A criterion is not met. */
    REFUSED,
    /** An input is missing. */
    UNKNOWN,
    /** It is not meant for this case. */
    NOT_APPLICABLE
}
