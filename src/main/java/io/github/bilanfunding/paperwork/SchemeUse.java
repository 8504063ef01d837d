package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How the recommended plan uses a scheme. */
public enum SchemeUse implements Labelled {
    /** It pays less than its ceiling. */
    APPLIED("finance", "pays"),
    /** It pays its ceiling. */
    CAPPED("finance à hauteur de son plafond", "pays at its ceiling"),
    /** It is open on the route of this plan, and its amount is not known. */
    TO_CONFIRM("ouvert, montant à confirmer", "open, amount to be confirmed"),
    /** It could pay, but pays nothing in this plan. */
    NOT_USED("ne finance rien dans ce plan", "pays nothing in this plan"),
    /** A criterion is not met. */
    REFUSED("non éligible", "ineligible"),
    /** An input is missing. */
    UNKNOWN("à déterminer", "undetermined"),
    /** It is for a special situation of which the request does not speak. */
    NOT_CLAIMED("situation non signalée", "not claimed"),
    /** It is not for this kind of person, initiative or date. */
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
