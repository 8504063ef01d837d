package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Where the value of an input comes from. */
public enum InputOrigin implements Labelled {
    /** The request gives it. */
    GIVEN("donné", "given"),
    /** It follows from other inputs. */
    INFERRED("déduit", "inferred"),
    /** The request does not give it. */
    ABSENT("non renseigné", "absent");

    private final BilingualText label;

    InputOrigin(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
