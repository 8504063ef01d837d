package io.github.bilanfunding.rulebook;

/** What a {@link Delay} counts. */
public enum DelayUnit {
    /** Days on which offices work. */
    WORKING_DAYS,
    /** Days of the calendar. */
    DAYS,
    /** Months of the calendar. */
    MONTHS
}
