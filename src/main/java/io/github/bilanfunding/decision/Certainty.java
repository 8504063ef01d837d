package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Whether a contribution is certain. */
public enum Certainty implements Labelled {
    /** Due once the criteria are met. */
    CERTAIN("sans accord à obtenir", "certain"),
    /** A funder must approve it first. */
    SUBJECT_TO_APPROVAL("sous réserve d'accord", "subject to approval");

    private final BilingualText label;

    Certainty(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
