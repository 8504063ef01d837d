package io.github.bilanfunding.comparison;

/** What is not the same in two versions of a provision. */
public enum Aspect {
    /** What it is called, or what a row of a table says. */
    NAME,
    /** The days on which it applies. */
    VALIDITY,
    /** Where it comes from. */
    SOURCES,
    /** What else its metadata say: inputs, what it lifts, its place among the payers. */
    METADATA,
    /** Its condition, or what it does when that holds. */
    TEXT
}
