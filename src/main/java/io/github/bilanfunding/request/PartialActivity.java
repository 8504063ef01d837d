package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Short-time work in the company. */
public enum PartialActivity implements Labelled {
    /** Activité partielle. */
    AP("activité partielle de droit commun", "ordinary short-time work"),
    /** Activité partielle de longue durée. */
    APLD("activité partielle de longue durée (APLD)", "long-term short-time work (APLD)"),
    /** None. */
    NONE("aucune", "none");

    private final BilingualText label;

    PartialActivity(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
