package io.github.bilanfunding.request;

/** The activity of a self-employed person. */
public enum Activity {
    /** Liberal profession other than doctor. */
    LIBERAL,
    /** Doctor in private practice. */
    DOCTOR,
    /** Craft. */
    CRAFT,
    /** Trade, industry or services. */
    TRADE,
    /** Farming or forestry. */
    FARMING,
    /** Artist-author. */
    ARTIST_AUTHOR
}
