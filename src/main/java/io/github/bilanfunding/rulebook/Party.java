package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** A person or body that handles the money for a bilan, besides the funder. */
public enum Party implements Labelled {
    /** The body that delivers the bilan. */
    PROVIDER("prestataire", "provider"),
    /** The company that employs the beneficiary. */
    EMPLOYER("employeur", "employer"),
    /** The person who takes the bilan. */
    BENEFICIARY("bénéficiaire", "beneficiary");

    private final BilingualText label;

    Party(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
