package io.github.bilanfunding.rulebook;

/** What no answer means, once the time for it is over. */
public enum Silence {
    /** The request is granted. */
    CONSENT,
    /** The request is refused. */
    REFUSAL
}
