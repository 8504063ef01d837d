package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Who pays the remaining amount. */
public enum Payer implements Labelled {
    /** The person who takes the bilan. */
    BENEFICIARY("Reste à charge du bénéficiaire", "Left to the beneficiary"),
    /** The employer. */
    EMPLOYER("Reste à charge de l'employeur", "Left to the employer");

    private final BilingualText label;

    Payer(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    /** {@return the remaining amount of this payer, as a label in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }
}
