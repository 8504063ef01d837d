package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The branch of the public service. */
public enum PublicBranch implements Labelled {
    /** The State. */
    STATE("fonction publique de l'État", "State"),
    /** Local authorities. */
    TERRITORIAL("fonction publique territoriale", "local authorities"),
    /** Public hospitals. */
    HOSPITAL("fonction publique hospitalière", "public hospitals");

    private final BilingualText label;

    PublicBranch(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
