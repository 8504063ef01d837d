package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sources of one rulebook by their keys. */
final class SourceRegistry {

    private final List<SourceEntry> entries;
    private final Map<String, Source> byKey;

    /** Reads a registry with one source per line. */
    SourceRegistry(String csv) {
        entries = CsvRow.of("sources.csv", csv).stream()
                .map(SourceRegistry::entry)
                .toList();
        byKey = entries.stream().collect(Collectors.toMap(SourceEntry::key, SourceEntry::source));
    }

    List<SourceEntry> entries() {
        return entries;
    }

    Map<String, Source> byKey() {
        return byKey;
    }

    /** The sources for a list of keys, in the order of the list. {@code citing} appears in the error message. */
    List<Source> cited(String citing, List<String> keys) {
        return keys.stream().map(citedBy(citing)).toList();
    }

    private Function<String, Source> citedBy(String citing) {
        return key -> {
            Source source = byKey.get(key);
            if (source == null) {
                throw new RulebookException(citing + " cites the unknown source " + key
                        + ": add it to sources.csv or correct what cites it");
            }
            return source;
        };
    }

    private static SourceEntry entry(CsvRow row) {
        Source source = new Source(
                row.get("reference"),
                row.orNull("version"),
                row.dayOrNull("since"),
                Confidence.valueOf(row.get("confidence")));
        return new SourceEntry(
                row.get("key"), source, row.get("subject"), row.get("use").equals("entry"), row.orNull("text"));
    }
}
