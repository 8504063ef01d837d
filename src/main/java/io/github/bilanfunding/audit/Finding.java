package io.github.bilanfunding.audit;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The result of a replay. */
public enum Finding implements Labelled {
    /** The replayed decision equals the stored one. */
    IDENTICAL("décision identique", "identical decision"),

    /** The replayed decision differs from the stored one, or the stored document was changed. */
    DIFFERENT("décision différente", "different decision"),

    /** The available rulebook is not the one that was used. Nothing was replayed. */
    OTHER_RULEBOOK("autre référentiel, rien n'a été rejoué", "other rulebook, nothing was replayed"),

    /** The given request is not the one that was decided. Nothing was replayed. */
    OTHER_REQUEST("autre demande, rien n'a été rejoué", "other request, nothing was replayed");

    private final BilingualText label;

    Finding(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
