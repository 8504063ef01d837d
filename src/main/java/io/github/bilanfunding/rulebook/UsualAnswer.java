package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;

/**
 * What is usually true about a yes-or-no field of a request. An estimate assumes it while nobody says otherwise; a decision
 * never does. Immutable and thread-safe.
 *
 * @param input the JSON pointer of the field, not null
 * @param value the usual value
 * @param text the usual fact as a sentence without a full stop, not null
 * @param reason why it is usual, as a sentence without a full stop, not null
 */
public record UsualAnswer(String input, boolean value, BilingualText text, BilingualText reason) {}
