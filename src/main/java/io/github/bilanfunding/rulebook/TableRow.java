package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table that the rules read. Immutable and thread-safe.
 *
 * @param table the name of its table, such as {@code opco-rates}, not null
 * @param key what the row is about, not null; a later row with the same key replaces this row
 * @param scheme the code of the scheme whose rules read it, not null
 * @param text the content of the row in words, not null
 * @param source the key of its source, null when the table names none
 * @param validFrom the first day on which it applies, inclusive, null when the table has no dates
 * @param validTo the last day on which it applies, inclusive, null when no end is known
 */
public record TableRow(
        String table,
        String key,
        String scheme,
        BilingualText text,
        @Nullable String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
