package io.github.bilanfunding.internal.document;

/** What can be written with a decision on one beneficiary. */
public enum Addition {
    /** The plan on usual answers. */
    ESTIMATE,
    /** The next questions. */
    QUESTIONS,
    /** What would help. */
    ADVICE,
    /** The papers of the plan. */
    PAPERWORK
}
