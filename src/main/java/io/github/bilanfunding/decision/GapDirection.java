package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** On which side of what a criterion asks the request stands. */
public enum GapDirection implements Labelled {
    /** It has less than the criterion asks. */
    TOO_LITTLE("en deçà du seuil", "below the threshold"),
    /** It has more than the criterion allows. */
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
