package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What an expert case says of a rule. In the order in which a catalogue lists them. */
public enum CaseOutcome implements Labelled {
    /** It fires. */
    FIRES("s'applique", "fires"),
    /** It stays silent, and no more is said. */
    SILENT("se tait", "stays silent"),
    /** A criterion that the request does not meet. */
    UNMET("n'est pas rempli", "is unmet"),
    /** A criterion of which an input is absent. */
    UNKNOWN("reste inconnu", "stays unknown");

    private final BilingualText label;

    CaseOutcome(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
