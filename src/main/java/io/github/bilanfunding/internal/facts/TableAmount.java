package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.Euros;

/**
 * What a row of a dated table gives for a profile.
 *
 * @param amount the amount
 * @param source where the row comes from
 */
public record TableAmount(Euros amount, Source source) {

    /** What is left of the amount, zero when more is used than there is. */
    public TableAmount minus(Euros used) {
        return new TableAmount(amount.minus(used).max(Euros.ZERO), source);
    }

    /** The amount several times. */
    public TableAmount times(int times) {
        return new TableAmount(amount.times(times), source);
    }
}
