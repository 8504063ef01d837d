package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * What one rule told.
 *
 * @param id the rule's id
 * @param amount the amount of an offer, a ceiling, a floor or wages, or one that a notice names
 * @param source where the row of a table comes from that gave the amount, null when the rule itself holds it
 */
public record Firing(
        String id, @Nullable Euros amount, @Nullable Source source) {

    public Firing(String id, @Nullable Euros amount) {
        this(id, amount, null);
    }
}
