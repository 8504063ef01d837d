package io.github.bilanfunding.request;

/** Who paid an earlier bilan. */
public enum Funder {
    /** The compte personnel de formation. */
    CPF,
    /** An opérateur de compétences. */
    OPCO,
    /** A training fund of the self-employed. */
    FAF,
    /** France Travail, formerly Pôle emploi. */
    FRANCE_TRAVAIL,
    /** A region. */
    REGION,
    /** The State. */
    STATE,
    /** Agefiph. */
    AGEFIPH,
    /** A Transitions Pro association. */
    TRANSITIONS_PRO,
    /** The employer alone. */
    EMPLOYER,
    /** The beneficiary alone. */
    SELF
}
