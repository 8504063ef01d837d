package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The redundancy procedure that applies to a beneficiary. */
public enum RedundancyProcedure implements Labelled {
    /** Congé de reclassement. */
    REDEPLOYMENT_LEAVE("congé de reclassement", "redeployment leave"),
    /** Contrat de sécurisation professionnelle. */
    CSP("contrat de sécurisation professionnelle (CSP)", "career security contract (CSP)"),
    /** No such procedure. */
    NONE("aucun", "none");

    private final BilingualText label;

    RedundancyProcedure(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
