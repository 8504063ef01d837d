package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The eleven opérateurs de compétences. */
public enum Opco implements Labelled {
    /** Culture, media, leisure, sport. */
    AFDAS("Afdas"),
    /** Labour-intensive services. */
    AKTO("AKTO"),
    /** Finance, consulting, digital trades. */
    ATLAS("Atlas"),
    /** Construction. */
    CONSTRUCTYS("Constructys"),
    /** Retail. */
    OPCOMMERCE("L'Opcommerce"),
    /** Agriculture and food. */
    OCAPIAT("Ocapiat"),
    /** Industry. */
    OPCO_2I("OPCO 2i"),
    /** Local businesses and liberal professions as employers. */
    OPCO_EP("OPCO EP"),
    /** Transport and car services. */
    OPCO_MOBILITES("OPCO Mobilités"),
    /** Private health care. */
    OPCO_SANTE("OPCO Santé"),
    /** Social cohesion. */
    UNIFORMATION("Uniformation");

    private final BilingualText label;

    Opco(String name) {
        this.label = new BilingualText(name, name);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
