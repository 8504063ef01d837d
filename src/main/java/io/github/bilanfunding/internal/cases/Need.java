package io.github.bilanfunding.internal.cases;

/**
 * A case that a rule or a row of a table needs, and whether there is one.
 *
 * @param subject the id of the rule, or the table and the key of the row
 * @param kind what the case has to show
 * @param words what is lacking and what to write, for a reader who has the subject before him
 * @param isShown whether there is such a case
 */
public record Need(String subject, Kind kind, String words, boolean isShown) {

    /** What a case has to show. */
    public enum Kind {
        /** The rule fires. */
        FIRES,
        /** The rule does not fire. */
        SILENT,
        /** The criterion is unmet. */
        UNMET,
        /** The criterion is unknown. */
        UNKNOWN,
        /** The criterion is presumed. */
        PRESUMED,
        /** The gap of the criterion. */
        GAP,
        /** The last quantity that holds, or the first that does not. */
        THRESHOLD,
        /** The first or last day, or the day before or after it. */
        DAY,
        /** A fired rule cites the source of the row while it applies. */
        ROW
    }

    @Override
    public String toString() {
        return subject + ": " + words;
    }
}
