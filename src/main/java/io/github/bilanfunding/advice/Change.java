package io.github.bilanfunding.advice;

/**
 * One field of a request and the value that it should have. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer of the field, not null
 * @param value the value as the field holds it: a truth value, a whole number, an amount in euros, a day, a constant or
 *     an immutable list of constants, not null
 */
public record Change(String pointer, Object value) {}
