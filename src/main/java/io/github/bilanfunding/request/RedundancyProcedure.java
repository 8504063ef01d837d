package io.github.bilanfunding.request;

/** The redundancy scheme that a beneficiary is under. */
public enum RedundancyProcedure {
    /** Congé de reclassement. */
    REDEPLOYMENT_LEAVE,
    /** Contrat de sécurisation professionnelle. */
    CSP,
    /** No such procedure. */
    NONE
}
