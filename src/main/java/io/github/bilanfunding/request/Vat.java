package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The value-added tax in the price of the bilan. */
public enum Vat implements Labelled {
    /** None: the provider is exempt. */
    NONE("sans TVA", "without VAT"),
    /** The standard rate. */
    STANDARD("TVA au taux normal", "VAT at the standard rate");

    private final BilingualText label;

    Vat(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
