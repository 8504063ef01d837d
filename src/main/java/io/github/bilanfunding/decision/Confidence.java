package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How reliable a source is. */
public enum Confidence implements Labelled {
    /** Read in the official text itself. */
    PRIMARY("texte lu", "text read"),
    /** Read in a publication about the official text. */
    SECONDARY("rapporté", "reported"),
    /** Inferred from texts that do not state it literally. */
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
