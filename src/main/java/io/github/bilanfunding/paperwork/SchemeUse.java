package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What becomes of a scheme in the recommended plan. */
public enum SchemeUse implements Labelled {
    /** It pays, and could pay more. */
    APPLIED("paie", "pays"),
    /** It pays as much as it can. */
    CAPPED("paie à son plafond", "pays at its ceiling"),
    /** It could be asked, but pays nothing in this plan. */
    NOT_USED("ne paie rien dans ce plan", "pays nothing in this plan"),
    /** A criterion is not met. */
    REFUSED("refusé", "refused"),
    /** An input is missing. */
    UNKNOWN("inconnu", "unknown"),
    /** It is not meant for this case. */
    NOT_APPLICABLE("sans objet", "not applicable");

    private final BilingualText label;

    SchemeUse(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
