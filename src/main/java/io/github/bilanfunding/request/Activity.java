package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The activity of a self-employed person. */
public enum Activity implements Labelled {
    /** Liberal profession other than doctor. */
    LIBERAL("profession libérale autre que médecin", "liberal profession other than doctor"),
    /** Doctor in private practice. */
    DOCTOR("médecin libéral", "doctor in private practice"),
    /** Craft. */
    CRAFT("artisanat", "craft"),
    /** Trade, industry or services. */
    TRADE("commerce, industrie ou services", "trade, industry or services"),
    /** Farming or forestry. */
    FARMING("agriculture ou sylviculture", "farming or forestry"),
    /** Artist-author. */
    ARTIST_AUTHOR("artiste-auteur", "artist-author");

    private final BilingualText label;

    Activity(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
