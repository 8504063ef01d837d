package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The training funds of the self-employed (FAF), as named on the contribution certificate. */
public enum Fund implements Labelled {
    /** FIF PL, liberal professions. */
    FIF_PL("FIF PL"),
    /** FAF-PM, doctors. */
    FAF_PM("FAF-PM"),
    /** AGEFICE, trade and services. */
    AGEFICE("AGEFICE"),
    /** FAFCEA, crafts. */
    FAFCEA("FAFCEA"),
    /** VIVEA, farming. */
    VIVEA("VIVEA"),
    /** Afdas, artists-authors. */
    AFDAS("Afdas");

    private final BilingualText label;

    Fund(String name) {
        this.label = new BilingualText(name, name);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
