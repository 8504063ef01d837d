package io.github.bilanfunding.decision;

/** Who pays what no scheme pays. */
public enum Payer {
    /** The person who takes the bilan. */
    BENEFICIARY,
    /** The employer. */
    EMPLOYER
}
