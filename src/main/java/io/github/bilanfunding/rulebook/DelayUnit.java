package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The unit of a {@link Delay}. */
public enum DelayUnit implements Labelled {
    /** Working days. */
    WORKING_DAYS("jour ouvré", "jours ouvrés", "working day", "working days"),
    /** Calendar days. */
    DAYS("jour", "jours", "day", "days"),
    /** Calendar months. */
    MONTHS("mois", "mois", "month", "months");

    private final BilingualText one;
    private final BilingualText label;

    DelayUnit(String frenchOne, String french, String englishOne, String english) {
        this.one = new BilingualText(frenchOne, englishOne);
        this.label = new BilingualText(french, english);
    }

    /** {@return the word for one of them, in both languages} */
    public BilingualText one() {
        return one;
    }

    /** {@return the word for several of them, in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }
}
