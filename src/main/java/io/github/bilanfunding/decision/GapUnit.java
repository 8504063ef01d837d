package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The unit of a gap. */
public enum GapUnit implements Labelled {
    /** Full months. */
    MONTHS("mois", "mois", "month", "months"),
    /** Years. */
    YEARS("an", "ans", "year", "years"),
    /** Days by which the request comes too early or too late. */
    DAYS("jour", "jours", "day", "days"),
    /** Hours. */
    HOURS("heure", "heures", "hour", "hours"),
    /** Euros, to the cent. */
    EUROS("euro", "euros", "euro", "euros"),
    /** Points of an account or of a rate. */
    POINTS("point", "points", "point", "points"),
    /** Employees of a company. */
    EMPLOYEES("salarié", "salariés", "employee", "employees");

    private final BilingualText one;
    private final BilingualText label;

    GapUnit(String frenchOne, String french, String englishOne, String english) {
        this.one = new BilingualText(frenchOne, englishOne);
        this.label = new BilingualText(french, english);
    }

    /** {@return the singular, in both languages} */
    public BilingualText one() {
        return one;
    }

    /** {@return the plural, in both languages} */
    @Override
    public BilingualText label() {
        return label;
    }
}
