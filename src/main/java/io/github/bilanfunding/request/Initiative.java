package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Whose project the bilan is. */
public enum Initiative implements Labelled {
    /** A personal project of the beneficiary. */
    BENEFICIARY("bénéficiaire", "beneficiary"),
    /** An action of the training plan of the company. */
    EMPLOYER("employeur", "employer");

    private final BilingualText label;

    Initiative(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
