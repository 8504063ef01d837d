package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How important a notice is. */
public enum Severity implements Labelled {
    /** Useful information. */
    INFO("pour information", "for information"),
    /** Something to correct or to check before going on. */
    WARNING("avertissement", "warning");

    private final BilingualText label;

    Severity(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
