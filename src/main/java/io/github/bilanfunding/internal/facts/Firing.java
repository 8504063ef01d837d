package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The finding that one rule recorded when it fired.
 *
 * @param id the rule's id
 * @param amount the amount of an offer, a ceiling, a floor, wage support or a notice, null when there is none
 * @param source the key of the source of the table row that gave the amount, null when the amount is not from a table
 */
public record Firing(
        String id, @Nullable Euros amount, @Nullable String source) {

    public Firing(String id, @Nullable Euros amount) {
        this(id, amount, null);
    }
}
