package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Whether a value is below or above the threshold of a criterion. */
public enum GapDirection implements Labelled {
    /** The value is below the threshold. */
    TOO_LITTLE("en deçà du seuil", "below the threshold"),
    /** The value is above the threshold. */
    TOO_MUCH("au-delà du seuil", "above the threshold");

    private final BilingualText label;

    GapDirection(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
