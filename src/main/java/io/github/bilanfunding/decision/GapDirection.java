package io.github.bilanfunding.decision;

/** On which side of what a criterion asks the request stands. */
public enum GapDirection {
    /** It has less than the criterion asks. */
    TOO_LITTLE,
    /** It has more than the criterion allows. */
    TOO_MUCH
}
