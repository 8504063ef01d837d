package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The three kinds of bilan that the guide prices. */
public enum BilanKind implements Labelled {
    /** Standard bilan with an AI module. */
    STANDARD_AI("bilan standard avec module IA", "standard bilan with an AI module"),
    /** In-depth bilan with a technical audit. */
    IN_DEPTH("bilan approfondi avec audit technique", "in-depth bilan with a technical audit"),
    /** Bilan for executives. */
    EXECUTIVE("bilan pour dirigeants", "bilan for executives");

    private final BilingualText label;

    BilanKind(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
