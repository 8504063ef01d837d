package io.github.bilanfunding.request;

/** The three products that the guide prices. */
public enum BilanKind {
    /** Standard bilan with an AI module. */
    STANDARD_AI,
    /** In-depth bilan with a technical audit. */
    IN_DEPTH,
    /** Bilan for executives. */
    EXECUTIVE
}
