package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How well a source is established. */
public enum Confidence implements Labelled {
    /** Read in the official text itself. */
    PRIMARY("texte lu", "text read"),
    /** Read in a publication about the official text. */
    SECONDARY("rapporté", "reported"),
    /** Concluded from texts that do not say it in so many words. */
    INFERRED("déduit", "inferred");

    private final BilingualText label;

    Confidence(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
