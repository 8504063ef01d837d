package io.github.bilanfunding.audit;

import io.github.bilanfunding.value.BilingualText;

/**
 * What a replay could not compare, because nothing at hand says it. Immutable and thread-safe.
 *
 * @param pointer its JSON pointer (RFC 6901) in the stored document, empty for the document itself, not null
 * @param reason why, and what to give, not null
 */
public record NotChecked(String pointer, BilingualText reason) {}
