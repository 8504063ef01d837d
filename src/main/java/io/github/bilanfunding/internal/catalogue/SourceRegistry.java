package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.SourceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources of one rulebook by their keys: one per line of a file, their versions in another. */
final class SourceRegistry {

    private static final String SOURCES = "sources.csv";
    private static final String VERSIONS = "versions.csv";

    private final Map<String, SourceEntry> entries = new LinkedHashMap<>();

    /** Reads the registry of a rulebook. A rulebook whose sources have no versions needs no file of versions. */
    SourceRegistry(RulebookBundle files) {
        Map<String, List<CsvRow>> versions = new LinkedHashMap<>();
        if (files.has(VERSIONS)) {
            for (CsvRow row : CsvRow.of(VERSIONS, files.text(VERSIONS))) {
                versions.computeIfAbsent(row.get("key"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        for (CsvRow row : CsvRow.of(SOURCES, files.text(SOURCES))) {
            String key = row.get("key");
            if (entries.put(key, entry(row, versions.remove(key))) != null) {
                throw new RulebookException(SOURCES + " names " + key + " twice: keep one line");
            }
        }
        if (!versions.isEmpty()) {
            throw new RulebookException(VERSIONS + " has versions of the unknown sources " + versions.keySet()
                    + ": add them to " + SOURCES + " or correct the keys");
        }
    }

    /** The entries by their keys, in the order of the file. */
    Map<String, SourceEntry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    Set<String> keys() {
        return entries().keySet();
    }

    /** The keys, if the registry has them. {@code citing} appears in the error message. */
    List<String> cited(String citing, List<String> keys) {
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                throw new RulebookException(citing + " cites the unknown source " + key + ": add it to " + SOURCES
                        + " or correct what cites it");
            }
        }
        return keys;
    }

    private static SourceEntry entry(CsvRow row, @Nullable List<CsvRow> versions) {
        return new SourceEntry(
                row.get("key"),
                row.get("reference"),
                row.get("subject"),
                row.get("use").equals("entry"),
                row.orNull("text"),
                versions == null
                        ? List.of(new SourceVersion(source(row, null, row.dayOrNull("since"), row), null))
                        : chain(row, versions));
    }

    private static List<SourceVersion> chain(CsvRow source, List<CsvRow> rows) {
        List<SourceVersion> chain = new ArrayList<>(rows.size());
        LocalDate free = LocalDate.MIN;
        for (CsvRow row : rows) {
            LocalDate from = row.day("from");
            LocalDate until = row.dayOrNull("until");
            boolean isReversed = until != null && !until.isAfter(from);
            if (isReversed || free == null || from.isBefore(free)) {
                throw new RulebookException(VERSIONS + ": " + row.get("version") + " of " + row.get("key")
                        + " ends before it begins, or begins before the version above it has ended: correct its days");
            }
            chain.add(new SourceVersion(source(source, row.get("version"), from, row), until));
            free = until;
        }
        return chain;
    }

    private static Source source(
            CsvRow row, @Nullable String version, @Nullable LocalDate since, CsvRow withConfidence) {
        Confidence confidence = withConfidence.oneOf(Confidence.class, "confidence");
        if (confidence == null) {
            throw new RulebookException(row.get("key") + " has no confidence: write one in " + SOURCES
                    + ", or for each of its versions in " + VERSIONS);
        }
        return new Source(row.get("reference"), version, since, confidence);
    }
}
