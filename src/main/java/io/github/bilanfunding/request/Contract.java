package io.github.bilanfunding.request;

/** The kind of employment contract. */
public enum Contract {
    /** CDI. */
    PERMANENT,
    /** CDD. */
    FIXED_TERM,
    /** Temporary agency work. */
    AGENCY,
    /** Apprenticeship. */
    APPRENTICESHIP,
    /** Contrat de professionnalisation. */
    PROFESSIONALISATION
}
