package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table that the rules read. Immutable and thread-safe.
 *
 * @param table the name of its table, such as {@code opco-rates}, not null
 * @param key what it stands for; a later row with the same key takes its place, not null
 * @param scheme the code of the scheme whose rules read it, not null
 * @param text what it says, not null
 * @param source where it comes from, null where the table names no source
 * @param validFrom the first day for which it stands, null where the table holds no dates
 * @param validTo the last day for which it stands, null when no end is known
 */
public record TableRow(
        String table,
        String key,
        String scheme,
        BilingualText text,
        @Nullable Source source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
