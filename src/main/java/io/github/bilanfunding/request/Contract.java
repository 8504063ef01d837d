package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The kind of employment contract. */
public enum Contract implements Labelled {
    /** CDI. */
    PERMANENT("CDI", "permanent contract"),
    /** CDD. */
    FIXED_TERM("CDD", "fixed-term contract"),
    /** Temporary agency work. */
    AGENCY("contrat d'intérim", "agency contract"),
    /** Apprenticeship. */
    APPRENTICESHIP("contrat d'apprentissage", "apprenticeship contract"),
    /** Contrat de professionnalisation. */
    PROFESSIONALISATION("contrat de professionnalisation", "professionalisation contract");

    private final BilingualText label;

    Contract(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
