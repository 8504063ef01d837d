package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of a table: a value, a bound, a day, a flag, a code, a row that is left out. */
final class TableChanges {

    /** What the cells of a column hold: how they can be wrong. */
    private static final Map<String, Function<String, Stream<String>>> COLUMNS = Map.ofEntries(
            Map.entry("from", TableChanges::days),
            Map.entry("to", TableChanges::days),
            Map.entry("sizeMin", cell -> around(cell, "1")),
            Map.entry("sizeMax", cell -> around(cell, "1")),
            Map.entry("mostHours", cell -> around(cell, "1")),
            Map.entry("value", cell -> around(cell, "0.01")),
            Map.entry("of", cell -> around(cell, "0.01")),
            Map.entry("wage", cell -> around(cell, "0.01")),
            Map.entry("hourlyWage", cell -> around(cell, "0.01")),
            Map.entry("turnoverPercent", cell -> around(cell, "0.1")),
            Map.entry("percent", cell -> around(cell, "1")),
            Map.entry("outsideEnvelope", cell -> Stream.of(cell.equals("yes") ? "no" : "yes")),
            Map.entry("subject", cell -> others(cell, "BILAN", "ACTION")),
            Map.entry("kind", cell -> others(cell, "CAP_PER_ACTION", "RATE_PER_HOUR", "ANNUAL_ENVELOPE", "PERCENT")),
            Map.entry("bilanFundable", cell -> others(cell, "YES", "NO", "UNKNOWN")),
            Map.entry("confidence", cell -> others(cell, "HIGH", "MEDIUM", "LOW")),
            Map.entry("opco", cell -> others(cell, "OPCO_EP", "AKTO").limit(1)),
            Map.entry("fund", cell -> others(cell, "AGEFICE", "VIVEA").limit(1)),
            Map.entry("activity", cell -> others(cell, "FARMING", "DOCTOR").limit(1)),
            Map.entry("branch", cell -> Stream.of(cell + "0")),
            Map.entry("idcc", TableChanges::codes));

    /** The confidence in a rate is only shown. */
    private static final String RATES = "opco-rates.csv";

    private TableChanges() {}

    /** The texts of a table with one change each; the words begin with the row. */
    static Stream<Change<String>> of(String file, String csv, Function<CsvRow, String> name) {
        List<String> header = CsvRow.header(csv);
        List<CsvRow> rows = CsvRow.of(file, csv);
        Stream<Change<List<CsvRow>>> changed = Lists.eachChanged(
                rows,
                row -> header.stream()
                        .filter(column -> !(file.equals(RATES) && column.equals("confidence")))
                        .flatMap(column -> cells(row, column)
                                .map(cell -> new Change<>(
                                        "row " + column,
                                        name.apply(row) + ": " + column + " " + row.get(column) + " → " + cell,
                                        with(row, column, cell)))));
        Stream<Change<List<CsvRow>>> fewer = rows.stream()
                .map(row -> new Change<>("dropped row", "without " + name.apply(row), Lists.without(rows, row)));
        return Stream.concat(changed, fewer).map(change -> change.in(all -> text(header, all)));
    }

    private static Stream<String> cells(CsvRow row, String column) {
        String cell = row.get(column);
        return cell.isEmpty()
                ? Stream.of()
                : COLUMNS.getOrDefault(column, c -> Stream.of()).apply(cell);
    }

    private static Stream<String> days(String cell) {
        LocalDate day = LocalDate.parse(cell);
        return Stream.of(day.plusDays(1), day.minusDays(1)).map(LocalDate::toString);
    }

    private static Stream<String> around(String cell, String unit) {
        BigDecimal number = new BigDecimal(cell);
        BigDecimal step = new BigDecimal(unit);
        return Stream.of(number.add(step), number.subtract(step)).map(BigDecimal::toPlainString);
    }

    private static Stream<String> others(String cell, String... all) {
        return Arrays.stream(all).filter(other -> !other.equals(cell));
    }

    /** Each code of the cell replaced by one that no agreement has. */
    private static Stream<String> codes(String cell) {
        List<String> codes = List.of(cell.split(" ", -1));
        return codes.stream()
                .map(code -> codes.stream()
                        .map(other -> other.equals(code) ? "9998" : other)
                        .collect(Collectors.joining(" ")));
    }

    private static CsvRow with(CsvRow row, String column, String cell) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(column, cell);
        return new CsvRow(cells);
    }

    private static String text(List<String> header, List<CsvRow> rows) {
        return Stream.concat(
                        Stream.of(String.join(";", header)),
                        rows.stream()
                                .map(row -> header.stream()
                                        .map(column -> CsvRow.written(row.get(column)))
                                        .collect(Collectors.joining(";"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
