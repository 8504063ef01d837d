package io.github.bilanfunding.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of a rulebook that applies from one day to another. */
interface InForce {

    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    /**
     * {@return whether the item applies to a request of a day, its first and last day included}
     *
     * @param day the day, not null
     */
    default boolean appliesOn(LocalDate day) {
        LocalDate last = validTo();
        return !day.isBefore(validFrom()) && (last == null || !day.isAfter(last));
    }

    /**
     * {@return the last day on which the item applies, at most the given day; its first day when that is later}
     *
     * @param most the day, not null
     */
    default LocalDate lastDay(LocalDate most) {
        LocalDate last = validTo() == null || validTo().isAfter(most) ? most : validTo();
        return last.isBefore(validFrom()) ? validFrom() : last;
    }
}
