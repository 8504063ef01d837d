package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of a rulebook with the lines of its rows.
 *
 * @param name the name of the file
 * @param columns the names of its columns
 * @param rows its rows, without those that cannot be read
 * @param lost the first cells of those that cannot be read
 */
record CsvFile(String name, Set<String> columns, List<Row> rows, List<String> lost) {

    private static final String EXTENSION = ".csv";
    private static final String SEPARATOR = ";";

    /**
     * A row.
     *
     * @param at where it stands
     * @param cells its cells
     */
    record Row(Place at, CsvRow cells) {

        String get(String column) {
            return cells.get(column);
        }
    }

    /** Reads a file and tells the lines that cannot be read. */
    static CsvFile read(String name, String text, Faults faults) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || lines.get(0).isBlank()) {
            faults.error(new Place(name, 1), "it has no header", "name the columns on its first line");
            return new CsvFile(name, Set.of(), List.of(), List.of());
        }
        String header = lines.get(0);
        if (!header.contains(SEPARATOR) && (header.contains(",") || header.contains("\t"))) {
            faults.error(
                    new Place(name, 1),
                    "its columns are separated by " + (header.contains(",") ? "commas" : "tabs"),
                    "separate them by semicolons");
            return new CsvFile(name, Set.of(), List.of(), List.of());
        }
        Set<String> columns = new LinkedHashSet<>(List.of(header.split(SEPARATOR, -1)));
        List<Row> rows = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Place at = new Place(name, i + 1);
            try {
                List<CsvRow> row = CsvRow.of(name, header + "\n" + lines.get(i));
                if (row.isEmpty()) {
                    throw new RulebookException("a quotation mark of the header ends in it");
                }
                rows.add(new Row(at, row.get(0)));
            } catch (RulebookException e) {
                lost.add(lines.get(i).split(SEPARATOR, 2)[0]);
                faults.error(
                        at,
                        "the row cannot be read, " + plain(name, e),
                        "write " + columns.size()
                                + " cells separated by semicolons, a cell that holds one in quotation marks");
            }
        }
        return new CsvFile(name, columns, List.copyOf(rows), List.copyOf(lost));
    }

    private static String plain(String name, RulebookException e) {
        return String.valueOf(e.getMessage()).replace(name + ": ", "").replaceFirst(" in: .*|: .*", "");
    }

    /** The name without the extension. */
    String table() {
        return name.substring(0, name.length() - EXTENSION.length());
    }

    boolean has(String column) {
        return columns.contains(column);
    }
}
