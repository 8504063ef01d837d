package io.github.bilanfunding.estimate;

import io.github.bilanfunding.value.BilingualText;

/**
 * A usual answer without which the plan of an estimate would differ. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer of the absent field, not null
 * @param value its usual value
 * @param text the usual fact as a sentence without a full stop, not null
 * @param reason why it is usual, as a sentence without a full stop, not null
 */
public record Assumption(String pointer, boolean value, BilingualText text, BilingualText reason) {}
