package io.github.bilanfunding.request;

/** The eleven opérateurs de compétences. */
public enum Opco {
    /** Culture, media, leisure, sport. */
    AFDAS,
    /** Labour-intensive services. */
    AKTO,
    /** Finance, consulting, digital trades. */
    ATLAS,
    /** Construction. */
    CONSTRUCTYS,
    /** Retail. */
    OPCOMMERCE,
    /** Agriculture and food. */
    OCAPIAT,
    /** Industry. */
    OPCO_2I,
    /** Local businesses and liberal professions as employers. */
    OPCO_EP,
    /** Transport and car services. */
    OPCO_MOBILITES,
    /** Private health care. */
    OPCO_SANTE,
    /** Social cohesion. */
    UNIFORMATION
}
