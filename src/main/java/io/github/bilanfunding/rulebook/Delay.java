package io.github.bilanfunding.rulebook;

/**
 * A length of time, before the start of a bilan or until an answer. Immutable and thread-safe.
 *
 * @param count how many units, 0 or more
 * @param unit the unit, not null
 */
public record Delay(int count, DelayUnit unit) {}
