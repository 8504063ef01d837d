package io.github.bilanfunding.comparison;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What differs between two versions of a provision. */
public enum Aspect implements Labelled {
    /** Its name, or the content of a table row. */
    NAME("intitulé", "name"),
    /** The days on which it applies. */
    VALIDITY("validité", "validity"),
    /** Its sources. */
    SOURCES("sources citées", "cited sources"),
    /** Its other metadata, such as the families that it lifts or its rank. */
    METADATA("métadonnées", "metadata"),
    /** Its condition or its consequence. */
    TEXT("condition ou effet", "condition or effect");

    private final BilingualText label;

    Aspect(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
