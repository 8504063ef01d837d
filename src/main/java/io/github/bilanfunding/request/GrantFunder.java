package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Who agreed to a grant for the bilan. */
public enum GrantFunder implements Labelled {
    /** France Travail, by its aide individuelle à la formation. */
    AIF("aide individuelle à la formation de France Travail (AIF)", "individual training aid of France Travail (AIF)"),
    /** A region. */
    REGION("région", "region"),
    /** A training fund of the self-employed. */
    FAF("fonds d'assurance formation (FAF)", "training fund of the self-employed (FAF)"),
    /** Agefiph, for disabled workers of the private sector. */
    AGEFIPH("Agefiph", "Agefiph"),
    /** FIPHFP, for disabled agents of the public service. */
    FIPHFP("FIPHFP", "FIPHFP"),
    /** The administration that employs a public agent. */
    PUBLIC_SERVICE("administration employeur", "employing administration"),
    /** The compte professionnel de prévention. */
    C2P("compte professionnel de prévention (C2P)", "occupational risk prevention account (C2P)"),
    /** Somebody else: a works council, an insurer, a commune. */
    OTHER("autre financeur", "other funder");

    private final BilingualText label;

    GrantFunder(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
