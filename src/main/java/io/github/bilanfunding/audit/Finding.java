package io.github.bilanfunding.audit;

/** The result of a replay. */
public enum Finding {
    /** The replayed decision equals the stored one. */
    IDENTICAL,

    /** The replayed decision differs from the stored one, or the stored document was changed. */
    DIFFERENT,

    /** The available rulebook is not the one that was used. Nothing was replayed. */
    OTHER_RULEBOOK,

    /** The given request is not the one that was decided. Nothing was replayed. */
    OTHER_REQUEST
}
