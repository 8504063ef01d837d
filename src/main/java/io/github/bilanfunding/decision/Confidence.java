package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How reliable a source is. */
public enum Confidence implements Labelled {
    /** Read in the official text itself. */
    PRIMARY("texte lu", "text read"),
    /** Read in a publication about the official text; of a version of an article, only its days are known. */
    SECONDARY("rapporté", "reported"),
    /** Inferred from texts that do not state it literally; of a version of an article, only its id was seen. */
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
