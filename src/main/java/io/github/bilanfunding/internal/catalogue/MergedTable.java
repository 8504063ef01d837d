package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a rulebook with the rows that another rulebook adds to it. A group gets the schemes that are added to it. A
 * row takes the place of another one only if its column {@value #REPLACES} has the name of that row. A row with days that
 * is replaced still applies until the day before.
 */
final class MergedTable {

    /** The column with the names of the rows that a row replaces, separated by vertical bars. */
    static final String REPLACES = "replaces";

    private static final String GROUP = "group";
    private static final String SCHEMES = "schemes";
    private static final String AFTER = "after";
    private static final Set<String> OF_EXTENSIONS = Set.of(REPLACES, AFTER);

    private final String file;
    private final List<CsvRow> rows;

    private MergedTable(String file, List<CsvRow> base) {
        this.file = file;
        this.rows = new ArrayList<>(base);
    }

    /**
     * The text of the file with all rows.
     *
     * @throws RulebookException if a row replaces one that is not there, or says in silence what another row says
     */
    static String of(String file, String base, String own) {
        MergedTable table = new MergedTable(file, CsvRow.of(file, base));
        CsvRow.of(file, own).forEach(table::add);
        Set<String> header = new LinkedHashSet<>(CsvRow.header(base));
        CsvRow.header(own).stream()
                .filter(column -> !OF_EXTENSIONS.contains(column))
                .forEach(header::add);
        return Stream.concat(
                        Stream.of(String.join(";", header)),
                        table.rows.stream()
                                .map(row -> header.stream()
                                        .map(column -> CsvRow.written(row.get(column)))
                                        .collect(Collectors.joining(";"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void add(CsvRow row) {
        if (file.equals(CatalogueTable.GROUPS) && row.get(REPLACES).isEmpty() && joined(row)) {
            return;
        }
        int place = rows.size();
        for (String name : row.items(REPLACES)) {
            place = Math.min(place, replace(name, row));
        }
        rows.stream().filter(other -> clash(other, row)).findFirst().ifPresent(other -> {
            throw new RulebookException(file + ": the row " + RowName.of(file, row) + " says what the row "
                    + RowName.of(file, other) + " says already: name that one in the column " + REPLACES
                    + ", or choose other days");
        });
        String after = row.get(AFTER);
        rows.add(after.isEmpty() ? place : place(after) + 1, row);
    }

    /** Adds the schemes of a row to the group of the same name, if there is one. */
    private boolean joined(CsvRow row) {
        for (int i = 0; i < rows.size(); i++) {
            CsvRow group = rows.get(i);
            if (group.get(GROUP).equals(row.get(GROUP))) {
                rows.set(i, group.with(SCHEMES, group.get(SCHEMES) + " " + row.get(SCHEMES)));
                return true;
            }
        }
        return false;
    }

    /** Ends or removes the row with a name. Returns where the new row goes. */
    private int replace(String name, CsvRow by) {
        int place = place(name);
        CsvRow replaced = rows.remove(place);
        if (!RowName.hasPeriod(replaced)) {
            return place;
        }
        LocalDate last = by.day("from").minusDays(1);
        LocalDate to = replaced.dayOrNull("to");
        if (to != null && !to.isAfter(last)) {
            throw new RulebookException(file + ": the row " + RowName.of(file, by) + " replaces " + name
                    + ", which ends on " + to + " already: take it out of the column " + REPLACES);
        }
        if (!replaced.day("from").isAfter(last)) {
            rows.add(place, replaced.with("to", last.toString()));
        }
        return rows.size();
    }

    private int place(String name) {
        for (int i = 0; i < rows.size(); i++) {
            if (RowName.of(file, rows.get(i)).equals(name)) {
                return i;
            }
        }
        List<String> near = NearestName.among(
                name, rows.stream().map(row -> RowName.of(file, row)).toList());
        throw new RulebookException(file + ": no row is named " + name + ": "
                + (near.isEmpty() ? "write the cells that tell it apart, then its first day" : "did you mean " + near));
    }

    /** Whether two rows say the same, on a day that both have. */
    private boolean clash(CsvRow one, CsvRow other) {
        if (!RowName.subject(file, one).equals(RowName.subject(file, other))) {
            return false;
        }
        return !RowName.hasPeriod(one) || (startsBeforeTheEnd(one, other) && startsBeforeTheEnd(other, one));
    }

    private static boolean startsBeforeTheEnd(CsvRow one, CsvRow other) {
        LocalDate end = other.dayOrNull("to");
        return end == null || !one.day("from").isAfter(end);
    }
}
