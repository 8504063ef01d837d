package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rulebook's source registry: a source that rules cite by its key. Immutable and thread-safe.
 *
 * @param key the key under which rules cite it, unique in the rulebook, not null
 * @param source the source itself, not null
 * @param subject what the source says, in short and in French, not null
 * @param entryOnly whether it stands in the catalogue for the record and no rule follows from it
 * @param text the words of the source on which its rules rest, in French and word for word, cut with {@code […]}, at most
 *     300 characters in the rulebooks of this library; null where none were read
 */
public record SourceEntry(
        String key,
        Source source,
        String subject,
        boolean entryOnly,
        @Nullable String text) {}
