package io.github.bilanfunding.comparison;

import io.github.bilanfunding.rulebook.SourceVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article in an index of articles. Immutable and thread-safe.
 *
 * @param reference the article, such as {@code C. trav. L6323-4}, not null
 * @param version the Légifrance id of the version, not null
 * @param from the first day on which it is in force, null when only its id was seen
 * @param until the first day on which it is no longer in force, null when no end is known
 */
public record ArticleVersion(
        String reference,
        String version,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Whether it is in force on the given day or on a later one. A version that was replaced before its first day is
     * still listed, with an end before its beginning.
     */
    boolean mattersFrom(LocalDate day) {
        return until == null || (until.isAfter(day) && (from == null || until.isAfter(from)));
    }

    /** Whether it has another first day or another end than a rulebook says. A day that the index lacks says nothing. */
    boolean contradicts(@Nullable SourceVersion known) {
        return known != null
                && ((from != null && !from.equals(known.source().since()))
                        || (until != null && !until.equals(known.until())));
    }
}
