package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;

/**
 * One entry of a rulebook's source registry: a source that rules cite by its key. Immutable and thread-safe.
 *
 * @param key the key under which rules cite it, unique in the rulebook, not null
 * @param source the source itself, not null
 * @param subject what the source says, in short and in French, not null
 * @param entryOnly whether it stands in the catalogue for the record and no rule follows from it
 */
public record SourceEntry(String key, Source source, String subject, boolean entryOnly) {}
