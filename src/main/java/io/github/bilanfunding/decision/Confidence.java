package io.github.bilanfunding.decision;

/** How well a source is established. */
public enum Confidence {
    /** Read in the official text itself. */
    PRIMARY,
    /** Read in a publication about the official text. */
    SECONDARY,
    /** Concluded from texts that do not say it in so many words. */
    INFERRED
}
