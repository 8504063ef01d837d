package io.github.bilanfunding.decision;

/** How much a notice matters. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Something to correct or to check before going on. */
    WARNING
}
