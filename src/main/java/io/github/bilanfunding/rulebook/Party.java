package io.github.bilanfunding.rulebook;

/** Whom money for a bilan passes through, besides its funder. */
public enum Party {
    /** The body that gives the bilan. */
    PROVIDER,
    /** The company that employs the beneficiary. */
    EMPLOYER,
    /** The person who takes the bilan. */
    BENEFICIARY
}
