package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The type of a field of the request, as the request document writes it. */
public enum FieldType implements Labelled {
    /** true or false. */
    YES_NO("oui ou non", "yes or no"),
    /** One of the codes. */
    ONE_OF("une valeur", "one value"),
    /** A list of codes, possibly empty. */
    SEVERAL_OF("une liste de valeurs", "a list of values"),
    /** A whole number. */
    WHOLE_NUMBER("un nombre entier", "a whole number"),
    /** An amount in euros, with two decimals at most. */
    AMOUNT("un montant en euros", "an amount in euros"),
    /** A day in ISO form. */
    DATE("une date AAAA-MM-JJ", "a date YYYY-MM-DD"),
    /** A text. */
    TEXT("un texte", "a text"),
    /** A list of objects, whose fields follow. */
    LIST("une liste d'objets", "a list of objects");

    private final BilingualText label;

    FieldType(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
