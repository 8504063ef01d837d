package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What no answer means when the time for an answer has passed. */
public enum Silence implements Labelled {
    /** The request is granted. */
    CONSENT("accord", "consent"),
    /** The request is refused. */
    REFUSAL("refus", "refusal");

    private final BilingualText label;

    Silence(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
