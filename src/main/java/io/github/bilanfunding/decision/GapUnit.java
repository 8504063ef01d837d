package io.github.bilanfunding.decision;

/** What a gap is counted in. */
public enum GapUnit {
    /** Full months. */
    MONTHS,
    /** Years. */
    YEARS,
    /** Days by which the request comes too early or too late. */
    DAYS,
    /** Hours. */
    HOURS,
    /** Euros, to the cent. */
    EUROS,
    /** Points of an account or of a rate. */
    POINTS,
    /** Employees of a company. */
    EMPLOYEES
}
