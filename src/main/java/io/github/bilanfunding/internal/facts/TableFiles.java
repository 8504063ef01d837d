package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.List;
import java.util.Set;

/**
 * The table files of a rulebook.
 *
 * @param files the files of the rulebook
 * @param sources the keys of its sources
 */
record TableFiles(RulebookBundle files, Set<String> sources) {

    /** The rows of a table, empty when the rulebook has no such table. */
    List<CsvRow> rows(String table) {
        String file = table + ".csv";
        return files.has(file) ? CsvRow.of(file, files.text(file)) : List.of();
    }

    /** The key of the source that a row cites. */
    String source(CsvRow row) {
        String key = row.get("source");
        if (!sources.contains(key)) {
            throw new RulebookException(
                    "a row of a table cites the unknown source " + key + ": add it to sources.csv or correct the row");
        }
        return key;
    }
}
