package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The outcome of one criterion, in three-valued logic. */
public enum Outcome implements Labelled {
    /** The criterion holds on what is known. */
    MET("oui", "yes"),
    /** The criterion does not hold, whatever is still unknown. */
    UNMET("non", "no"),
    /** What is known does not settle it. */
    UNKNOWN("?", "?");

    private final BilingualText label;

    Outcome(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
