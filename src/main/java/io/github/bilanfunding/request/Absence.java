package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** A present absence from work that changes who may approve the bilan. */
public enum Absence implements Labelled {
    /** None. */
    NONE("aucune", "none"),
    /** Sick leave (<i>arrêt maladie</i>). */
    SICK_LEAVE("arrêt maladie", "sick leave"),
    /** Parental leave (<i>congé parental d'éducation</i>). */
    PARENTAL_LEAVE("congé parental d'éducation", "parental leave");

    private final BilingualText label;

    Absence(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
