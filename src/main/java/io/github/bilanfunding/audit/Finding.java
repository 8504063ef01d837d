package io.github.bilanfunding.audit;

/** What a replay found. */
public enum Finding {
    /** The decision comes out as it was stored. */
    IDENTICAL,

    /** The decision comes out otherwise, or what was stored has been changed since. */
    DIFFERENT,

    /** The rulebook at hand is not the one that decided; nothing was replayed. */
    OTHER_RULEBOOK,

    /** The request at hand is not the one that was decided; nothing was replayed. */
    OTHER_REQUEST
}
