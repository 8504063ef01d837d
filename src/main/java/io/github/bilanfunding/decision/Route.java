package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/**
 * The ways of paying, which exclude each other. A plan uses one route. When plans are otherwise equal, the order here
 * decides.
 */
public enum Route implements Labelled {
    /** All schemes combined, as in the guide. */
    COMBINED("tous dispositifs cumulés", "all schemes combined"),
    /** An order through the compte personnel de formation. */
    CPF("commande sur Mon Compte Formation", "order on Mon Compte Formation"),
    /** The training plan of the company. */
    COMPANY_PLAN("plan de développement des compétences", "employer's training plan"),
    /** A training fund of the self-employed. */
    SELF_EMPLOYED_FUND("fonds d'assurance formation des indépendants", "training fund of the self-employed"),
    /** The compte professionnel de prévention. */
    C2P("compte professionnel de prévention", "occupational risk prevention account"),
    /** The congé de reclassement. */
    REDEPLOYMENT_LEAVE("congé de reclassement", "redeployment leave"),
    /** The public service. */
    PUBLIC_SERVICE("fonction publique", "public service"),
    /** The provider is paid outside Mon Compte Formation, by funders of no other route. */
    DIRECT("paiement direct au prestataire", "direct payment of the provider"),
    /** No way is open to this person. */
    NONE("aucun financement ouvert", "no funding open");

    private final BilingualText label;

    Route(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
