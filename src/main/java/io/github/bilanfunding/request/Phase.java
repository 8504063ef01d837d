package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The phases of a bilan, as the guide names them, each with the statutory phase that it makes up. */
public enum Phase implements Labelled {
    /** Initial diagnosis. */
    DIAGNOSIS("diagnostic initial (phase préliminaire)", "initial diagnosis (preliminary phase)"),
    /** Analysis of skills. */
    SKILLS("analyse des compétences", "analysis of skills"),
    /** Projection into occupations. */
    PROJECTION(
            "projection dans des métiers (phase d'investigation)", "projection into occupations (investigation phase)"),
    /** Action plan. */
    ACTION_PLAN("plan d'action (phase de conclusions)", "action plan (concluding phase)");

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
