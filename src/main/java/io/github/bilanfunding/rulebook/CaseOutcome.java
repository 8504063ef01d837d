package io.github.bilanfunding.rulebook;

/** What an expert case says of a rule. In the order in which a catalogue lists them. */
public enum CaseOutcome {
    /** It fires. */
    FIRES,
    /** It stays silent, and no more is said. */
    SILENT,
    /** A criterion that the request does not meet. */
    UNMET,
    /** A criterion of which an input is absent. */
    UNKNOWN
}
