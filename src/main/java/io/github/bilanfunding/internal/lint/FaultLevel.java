package io.github.bilanfunding.internal.lint;

/** What a fault means for the rulebook. */
public enum FaultLevel {
    /** The rulebook must not be used. */
    ERROR,
    /** The rulebook can be used, and its author should look at this. */
    WARNING
}
