package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The phases of a bilan, as the guide names them. */
public enum Phase implements Labelled {
    /** Initial diagnosis. */
    DIAGNOSIS("diagnostic initial", "initial diagnosis"),
    /** Analysis of skills. */
    SKILLS("analyse des compétences", "analysis of skills"),
    /** Projection into occupations. */
    PROJECTION("projection dans des métiers", "projection into occupations"),
    /** Action plan. */
    ACTION_PLAN("plan d'action", "action plan");

    private final BilingualText label;

    Phase(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    /** {@return the phase's name in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }
}
