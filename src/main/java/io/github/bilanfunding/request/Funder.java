package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Who paid an earlier bilan. */
public enum Funder implements Labelled {
    /** The compte personnel de formation. */
    CPF("CPF", "CPF"),
    /** An opérateur de compétences. */
    OPCO("OPCO", "OPCO"),
    /** A training fund of the self-employed. */
    FAF("fonds d'assurance formation (FAF)", "training fund of the self-employed (FAF)"),
    /** France Travail, formerly Pôle emploi. */
    FRANCE_TRAVAIL("France Travail", "France Travail"),
    /** A region. */
    REGION("région", "region"),
    /** The State. */
    STATE("État", "State"),
    /** Agefiph. */
    AGEFIPH("Agefiph", "Agefiph"),
    /** A Transitions Pro association. */
    TRANSITIONS_PRO("Transitions Pro", "Transitions Pro"),
    /** The employer alone. */
    EMPLOYER("employeur", "employer"),
    /** The beneficiary alone. */
    SELF("bénéficiaire", "beneficiary");

    private final BilingualText label;

    Funder(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
