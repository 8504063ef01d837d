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
}
