package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What an expert case states about a rule. A catalogue lists the outcomes in this order. */
public enum CaseOutcome implements Labelled {
    /** The rule fires. */
    FIRES("s'applique", "fires"),
    /** The rule does not fire. */
    SILENT("se tait", "stays silent"),
    /** The rule is a criterion, and it is unmet. */
    UNMET("n'est pas rempli", "is unmet"),
    /** The rule is a criterion, and it is unknown because an input is absent. */
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
