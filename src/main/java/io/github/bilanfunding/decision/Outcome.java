package io.github.bilanfunding.decision;

/** The outcome of one criterion, in three-valued logic. */
public enum Outcome {
    /** The criterion holds on what is known. */
    MET,
    /** The criterion does not hold, whatever is still unknown. */
    UNMET,
    /** What is known does not settle it. */
    UNKNOWN
}
