package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The outcome of one criterion, in three-valued logic. */
public enum Outcome implements Labelled {
    /** The known inputs meet the criterion. */
    MET("oui", "yes"),
    /** Nothing known speaks against it, and the law binds only where somebody says so: subject to an absent input. */
    PRESUMED("présumé", "presumed"),
    /** The criterion is not met, and no absent input could change that. */
    UNMET("non", "no"),
    /** The known inputs do not decide it. */
    UNKNOWN("?", "?");

    private final BilingualText label;

    Outcome(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
