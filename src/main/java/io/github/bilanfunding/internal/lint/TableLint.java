package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.catalogue.RowName;
import io.github.bilanfunding.internal.lint.CsvFile.Row;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one table: their columns, cells, languages, days and keys. */
final class TableLint {

    private static final String REPLACES = "replaces";
    private static final String ENGLISH = "En";

    private final CsvFile file;
    private final Shape shape;
    private final @Nullable CsvFile base;
    private final Known known;
    private final Faults faults;

    private TableLint(CsvFile file, Shape shape, @Nullable CsvFile base, Known known, Faults faults) {
        this.file = file;
        this.shape = shape;
        this.base = base;
        this.known = known;
        this.faults = faults;
    }

    /** Checks a table. {@code base} has the rows of the base, null when it has no such table. */
    static void check(CsvFile file, Shape shape, @Nullable CsvFile base, Known known, Faults faults) {
        TableLint lint = new TableLint(file, shape, base, known, faults);
        if (shape.columns().isEmpty() || file.columns().isEmpty()) {
            return;
        }
        int complete = faults.count();
        lint.columns();
        boolean isComplete = faults.count() == complete;
        for (Row row : file.rows()) {
            int before = faults.count();
            lint.cells(row);
            lint.days(row);
            if (isComplete && faults.count() == before) {
                RowLint.check(file.table(), row, known, faults);
            }
        }
        lint.subjects();
    }

    private void columns() {
        List<String> names = shape.columns().stream().map(Shape.Column::name).toList();
        for (Shape.Column column : shape.columns()) {
            if (column.isNeeded() && !file.has(column.name())) {
                faults.error(new Place(file.name(), 1), "it has no column " + column.name(), "add it to every row");
            }
        }
        file.columns().stream()
                .filter(column -> !names.contains(column) && !column.equals(REPLACES))
                .forEach(column -> faults.error(
                        new Place(file.name(), 1),
                        "it has the unknown column " + Names.quoted(column),
                        Names.remedy(column, names, "take one of " + String.join(", ", names))));
    }

    private void cells(Row row) {
        for (Shape.Column column : shape.columns()) {
            String cell = row.get(column.name());
            if (!cell.isEmpty()) {
                column.cell()
                        .fault(cell, known)
                        .ifPresent(fix -> faults.error(row.at(), column.name() + " " + fix.cause(), fix.remedy()));
            } else if (column.isNeeded() && file.has(column.name())) {
                faults.error(row.at(), column.name() + " is empty", "fill it in");
            } else if (isOneLanguage(row, column.name())) {
                faults.error(row.at(), column.name() + " is empty", "write the text in both languages");
            }
        }
    }

    /** Whether the column is the empty one of a text in two languages. */
    private boolean isOneLanguage(Row row, String column) {
        String other =
                column.endsWith(ENGLISH) ? column.substring(0, column.length() - ENGLISH.length()) : column + ENGLISH;
        return shape.has(other) && !row.get(other).isEmpty();
    }

    private void days(Row row) {
        LocalDate from = day(row, Shape.FROM);
        LocalDate to = day(row, Shape.TO);
        if (shape.has(Shape.TO) && from != null && to != null && to.isBefore(from)) {
            faults.error(
                    row.at(), "it ends on " + to + ", before it begins on " + from, "exchange the days or correct one");
        }
    }

    /** Of two rows that say something about the same, one must end before the other begins, or take its place. */
    private void subjects() {
        Map<String, List<Row>> earlier = new LinkedHashMap<>();
        if (base != null) {
            Map<String, Row> byName = new LinkedHashMap<>();
            base.rows().forEach(row -> byName.put(RowName.of(file.name(), row.cells()), row));
            if (shape.has(REPLACES)) {
                return;
            }
            file.rows().forEach(row -> row.cells().items(REPLACES).forEach(name -> replace(row, name, byName)));
            byName.values().forEach(row -> at(earlier, row).add(row));
        }
        for (Row row : file.rows()) {
            List<Row> same = at(earlier, row);
            same.stream().filter(other -> meet(row, other)).findFirst().ifPresent(other -> twice(row, other));
            same.add(row);
        }
    }

    private List<Row> at(Map<String, List<Row>> rows, Row row) {
        return rows.computeIfAbsent(RowName.subject(file.name(), row.cells()), subject -> new ArrayList<>());
    }

    /** A row that is replaced still applies until the day before, if it has days. */
    private void replace(Row by, String name, Map<String, Row> rows) {
        Row replaced = rows.remove(name);
        if (replaced == null) {
            faults.error(
                    by.at(),
                    REPLACES + " names " + Names.quoted(name) + ", a row that the base does not have",
                    Names.remedy(name, rows.keySet(), "write the cells that tell it apart, then its first day"));
            return;
        }
        LocalDate from = day(by, Shape.FROM);
        if (from != null && RowName.hasPeriod(replaced.cells())) {
            Map<String, String> cells = new HashMap<>(replaced.cells().cells());
            cells.put(Shape.TO, from.minusDays(1).toString());
            rows.put(name, new Row(replaced.at(), new CsvRow(cells)));
        }
    }

    private void twice(Row row, Row other) {
        boolean isOfBase = base != null && base.rows().contains(other);
        String days = RowName.hasPeriod(row.cells()) ? ", for the same days" : "";
        faults.error(
                row.at(),
                RowName.subject(file.name(), row.cells()) + " is in line "
                        + other.at().line() + (isOfBase ? " of the base" : "") + days,
                isOfBase
                        ? "name that row in a column " + REPLACES + ": " + RowName.of(file.name(), other.cells())
                        : days.isEmpty() ? "keep one" : "end one before the other begins");
    }

    /** Whether two rows apply on the same day. Rows without days always do. */
    private static boolean meet(Row row, Row other) {
        boolean hasDays = RowName.hasPeriod(row.cells());
        return !hasDays || (!endsBefore(row, other) && !endsBefore(other, row));
    }

    private static boolean endsBefore(Row row, Row other) {
        LocalDate to = day(row, Shape.TO);
        LocalDate from = day(other, Shape.FROM);
        return to != null && from != null && to.isBefore(from);
    }

    private static @Nullable LocalDate day(Row row, String column) {
        return Days.of(row.get(column)).orElse(null);
    }
}
