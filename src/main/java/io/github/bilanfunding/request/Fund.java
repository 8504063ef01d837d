package io.github.bilanfunding.request;

/** The training funds of the self-employed (FAF), as named on the contribution certificate. */
public enum Fund {
    /** FIF PL, liberal professions. */
    FIF_PL,
    /** FAF-PM, doctors. */
    FAF_PM,
    /** AGEFICE, trade and services. */
    AGEFICE,
    /** FAFCEA, crafts. */
    FAFCEA,
    /** VIVEA, farming. */
    VIVEA,
    /** Afdas, artists-authors. */
    AFDAS
}
