package io.github.bilanfunding.internal.wording;

/** What sets an input apart from the facts that a request is expected to give. */
public enum InputNature {
    /** What a funder has decided. It is never asked for. */
    NEWS,
    /** What few people are in and nobody should have to deny. It is not asked for until the request speaks of it. */
    SITUATION
}
