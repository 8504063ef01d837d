package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.value.Euros;

/**
 * The least and the most of several amounts. Immutable and thread-safe.
 *
 * @param least the least, in euros
 * @param most the most, in euros
 */
public record Bounds(Euros least, Euros most) {

    /** The most less the least. */
    public Euros width() {
        return most.minus(least);
    }
}
