package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;

/** The funding schemes, in the order in which every decision lists them. */
public enum Scheme implements Payer {
    /** Compte personnel de formation. */
    CPF("Compte personnel de formation", "Personal training account"),
    /** Employer dotation or abondement of a CPF. */
    CPF_TOP_UP("Abondement du CPF par l'employeur", "Employer's top-up of the CPF"),
    /** Opérateur de compétences. */
    OPCO("Opérateur de compétences (OPCO)", "Skills operator (OPCO)"),
    /** The employer's own training budget. */
    EMPLOYER_BUDGET("Budget formation de l'employeur", "Employer's training budget"),
    /** Projet de transition professionnelle. */
    PTP("Projet de transition professionnelle", "Career transition project (PTP)"),
    /** FNE-Formation. */
    FNE("FNE-Formation", "National employment fund (FNE-Formation)"),
    /** Fonds d'assurance formation of the self-employed. */
    FAF("Fonds d'assurance formation des indépendants", "Training fund of the self-employed (FAF)"),
    /** Regional aid. */
    REGION("Aide régionale", "Regional aid"),
    /** Compte professionnel de prévention. */
    C2P("Compte professionnel de prévention", "Occupational risk prevention account (C2P)"),
    /** CPF top-up after an occupational accident or disease. */
    AT_MP("Abondement accident du travail, maladie professionnelle", "Occupational accident or disease top-up (AT/MP)"),
    /** Aide individuelle à la formation of France Travail. */
    AIF("Aide individuelle à la formation", "Individual training aid (AIF)"),
    /** Conseil en évolution professionnelle. */
    CEP("Conseil en évolution professionnelle", "Career guidance (CEP)"),
    /** Agefiph. */
    AGEFIPH("Aide de l'Agefiph", "Agefiph aid"),
    /** FIPHFP. */
    FIPHFP("Aide du FIPHFP", "FIPHFP aid"),
    /** Bilan of a public agent, paid by the administration. */
    PUBLIC_SERVICE("Bilan dans la fonction publique", "Bilan in the public service"),
    /** Congé de reclassement. */
    REDEPLOYMENT_LEAVE("Congé de reclassement", "Redeployment leave"),
    /** Contrat de sécurisation professionnelle. */
    CSP("Contrat de sécurisation professionnelle", "Career security contract (CSP)"),
    /** Période de reconversion. */
    RETRAINING_PERIOD("Période de reconversion", "Retraining period"),
    /** Crédit d'impôt formation of company heads. */
    TAX_CREDIT("Crédit d'impôt formation des dirigeants", "Training tax credit of company heads"),
    /** A grant of a funder that no other scheme stands for, such as a works council, an insurer or a commune. */
    OTHER("Autre financeur", "Other funder");

    private final BilingualText label;

    Scheme(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public String code() {
        return name();
    }

    /** {@return the scheme's name in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }

    /** {@return whether the employer itself pays this scheme} */
    public boolean isPaidByEmployer() {
        return this == CPF_TOP_UP || this == EMPLOYER_BUDGET || this == REDEPLOYMENT_LEAVE;
    }
}
