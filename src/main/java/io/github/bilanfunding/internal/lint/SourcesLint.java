package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.lint.CsvFile.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of a rulebook and the versions of its articles, of rows that have no other faults. */
final class SourcesLint {

    private static final String KEY = "key";
    private static final String ENTRY = "entry";

    private final List<Row> sources;
    private final List<Row> versions;
    private final Faults faults;

    SourcesLint(@Nullable CsvFile sources, @Nullable CsvFile versions, Faults faults) {
        this.sources = sources == null ? List.of() : sources.rows();
        this.versions = versions == null ? List.of() : versions.rows();
        this.faults = faults;
    }

    /** Checks the sources, of which rules and rows cite some by their keys. */
    void check(Set<String> cited) {
        Set<String> versioned = versions.stream().map(row -> row.get(KEY)).collect(Collectors.toSet());
        for (Row source : sources) {
            String key = source.get(KEY);
            if (source.get("confidence").isEmpty() && !versioned.contains(key)) {
                faults.error(
                        source.at(),
                        "source " + key + " has no confidence",
                        "write PRIMARY, SECONDARY or INFERRED, or write its versions in versions.csv");
            }
            if (!cited.contains(key) && !source.get("use").equals(ENTRY)) {
                faults.warning(
                        source.at(),
                        "source " + key + " is cited by nothing",
                        "cite it, take it out, or write " + ENTRY + " in the column use");
            }
        }
        chains();
    }

    /** The versions of an article follow each other. */
    private void chains() {
        Map<String, LocalDate> free = new HashMap<>();
        for (Row version : versions) {
            LocalDate from = Days.of(version.get(Shape.FROM)).orElse(null);
            LocalDate until = Days.of(version.get("until")).orElse(null);
            String key = version.get(KEY);
            if (from == null) {
                continue;
            }
            if (until != null && !until.isAfter(from)) {
                faults.error(
                        version.at(),
                        "version " + version.get("version") + " of " + key + " ends on " + until
                                + ", before it begins on " + from,
                        "write the first day on which it is no longer in force");
            }
            if (free.containsKey(key) && from.isBefore(free.get(key))) {
                faults.error(
                        version.at(),
                        "version " + version.get("version") + " of " + key
                                + " begins before the version above it has ended",
                        "fill in until above it, and keep the oldest first");
            }
            free.put(key, until == null ? LocalDate.MAX : until);
        }
    }
}
