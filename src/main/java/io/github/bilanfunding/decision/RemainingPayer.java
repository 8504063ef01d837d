package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;

/** Who pays what no scheme pays. */
public enum RemainingPayer implements Payer {
    /** The person who takes the bilan. */
    BENEFICIARY("Reste à charge du bénéficiaire", "Left to the beneficiary"),
    /** The employer. */
    EMPLOYER("Reste à charge de l'employeur", "Left to the employer");

    private final BilingualText label;

    RemainingPayer(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public String code() {
        return name();
    }

    /** {@return the remaining amount of this payer, as a label in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }
}
