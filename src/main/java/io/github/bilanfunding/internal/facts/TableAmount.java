package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;

/**
 * The amount that a row of a dated table gives for a profile.
 *
 * @param amount the amount
 * @param source the key of the source of the row
 */
public record TableAmount(Euros amount, String source) {

    /** The amount multiplied by a whole number. */
    public TableAmount times(int times) {
        return new TableAmount(amount.times(times), source);
    }
}
