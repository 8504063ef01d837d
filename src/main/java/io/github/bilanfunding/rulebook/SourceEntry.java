package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rulebook's source registry: a source that rules cite by its key. Immutable and thread-safe.
 *
 * @param key the key with which rules cite it, unique in the rulebook, not null
 * @param source the source itself, not null
 * @param subject what the source says, briefly and in French, not null
 * @param entryOnly whether it is listed for information only and no rule is derived from it
 * @param text the sentence of the source on which its rules are based, quoted in French and shortened with {@code […]},
 *     at most 300 characters in the rulebooks of this library; null when there is no quotation
 */
public record SourceEntry(
        String key,
        Source source,
        String subject,
        boolean entryOnly,
        @Nullable String text) {}
