package io.github.bilanfunding.comparison;

/** What differs between two versions of a provision. */
public enum Aspect {
    /** Its name, or the content of a table row. */
    NAME,
    /** The days on which it applies. */
    VALIDITY,
    /** Its sources. */
    SOURCES,
    /** Its other metadata, such as the families that it lifts or its rank. */
    METADATA,
    /** Its condition or its consequence. */
    TEXT
}
