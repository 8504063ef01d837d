package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;

/**
 * The part of the price that no scheme pays. Immutable and thread-safe.
 *
 * @param payer who pays it, not null
 * @param amount the amount in euros, zero or more, not null
 */
public record Remaining(RemainingPayer payer, Euros amount) {}
