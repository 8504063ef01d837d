package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;

/**
 * What no scheme pays. Immutable and thread-safe.
 *
 * @param payer who is left with it, not null
 * @param amount the amount in euros, zero or more, not null
 */
public record Remaining(Payer payer, Euros amount) {}
