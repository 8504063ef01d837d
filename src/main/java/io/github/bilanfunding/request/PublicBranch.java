package io.github.bilanfunding.request;

/** The branch of the public service. */
public enum PublicBranch {
    /** The State. */
    STATE,
    /** Local authorities. */
    TERRITORIAL,
    /** Public hospitals. */
    HOSPITAL
}
