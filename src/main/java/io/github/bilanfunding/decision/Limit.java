package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;

/**
 * The amount that one rule gives: an offer, a ceiling or a floor. Immutable and thread-safe.
 *
 * @param amount the amount in euros, zero or more, not null
 * @param rule the id of the fired rule, not null
 */
public record Limit(Euros amount, String rule) {}
