package io.github.bilanfunding.request;

/** Whose project the bilan is. */
public enum Initiative {
    /** A personal project of the beneficiary. */
    BENEFICIARY,
    /** An action of the training plan of the company. */
    EMPLOYER
}
