package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By how much a criterion is missed. This is the smallest change of one compared quantity that meets the criterion,
 * with everything else unchanged. Immutable and thread-safe.
 *
 * @param amount the size of the gap, above zero; two decimals for {@link GapUnit#EUROS}, a whole number for other
 *     units; not null
 * @param unit the unit of the amount, not null
 * @param direction whether the value is too small or too large, not null
 * @param opensOn the first request date on which waiting alone meets the criterion, null when waiting alone does not
 *     meet it
 */
public record Gap(
        BigDecimal amount,
        GapUnit unit,
        GapDirection direction,
        @Nullable LocalDate opensOn) {

    private static final int CENT_DIGITS = 2;

    /**
     * Checks the amount.
     *
     * @param amount as the component
     * @param unit as the component
     * @param direction as the component
     * @param opensOn as the component
     * @throws NullPointerException if the unit or the direction is null
     * @throws IllegalArgumentException if the amount is not above zero, or has the wrong number of decimals for its
     *     unit
     */
    public Gap {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        if (amount.signum() <= 0 || amount.scale() != (unit == GapUnit.EUROS ? CENT_DIGITS : 0)) {
            throw new IllegalArgumentException("a gap of " + amount + " " + unit
                    + ": pass an amount above zero, with two decimals for euros and none for other units");
        }
    }

    /**
     * {@return a gap in whole units}
     *
     * @param amount the number of units, above zero
     * @param unit any unit except euros, not null
     * @param direction whether the value is too small or too large, not null
     * @throws IllegalArgumentException if the amount is not above zero, or the unit is euros
     */
    public static Gap of(long amount, GapUnit unit, GapDirection direction) {
        return new Gap(BigDecimal.valueOf(amount), unit, direction, null);
    }

    /**
     * {@return a gap in euros}
     *
     * @param amount the amount, above zero, not null
     * @param direction whether the value is too small or too large, not null
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Gap of(Euros amount, GapDirection direction) {
        return new Gap(BigDecimal.valueOf(amount.cents(), CENT_DIGITS), GapUnit.EUROS, direction, null);
    }

    /**
     * {@return a gap in days, for a criterion that is met by waiting}
     *
     * @param days the number of days to wait, above zero
     * @param opensOn the first request date on which it is met, not null
     * @throws IllegalArgumentException if the days are not above zero
     */
    public static Gap until(long days, LocalDate opensOn) {
        return new Gap(BigDecimal.valueOf(days), GapUnit.DAYS, GapDirection.TOO_LITTLE, opensOn);
    }
}
