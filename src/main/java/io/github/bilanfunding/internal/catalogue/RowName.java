package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of the rows of a rulebook's files, by which a rulebook that extends another one says what a row replaces: the
 * cells that tell it from other rows, and the first day of a row that has one.
 */
public final class RowName {

    private static final String FROM = "from";

    /** The columns that tell rows apart, by file. A file that is not here has no named rows. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("branches.csv", List.of("branch", "idcc")),
            Map.entry("doubts.csv", List.of("french")),
            Map.entry("formalities.csv", List.of("family", "what")),
            Map.entry("funds.csv", List.of("activity")),
            Map.entry("groups.csv", List.of("group")),
            Map.entry("idcc.csv", List.of("idcc")),
            Map.entry("mentions.csv", List.of("id")),
            Map.entry("micro-contribution.csv", List.of("activity", "turnoverPercent")),
            Map.entry("opco-rates.csv", List.of("opco", "idcc", "sizeMin", "sizeMax", "kind", "subject")),
            Map.entry("payments.csv", List.of("payer", "route")),
            Map.entry("questions.csv", List.of("pointer")),
            Map.entry("routes.csv", List.of("code")),
            Map.entry("schemes.csv", List.of("code")),
            Map.entry("sources.csv", List.of("key")),
            Map.entry("steps.csv", List.of("id")),
            Map.entry("tax-credit.csv", List.of("year")),
            Map.entry("usual-answers.csv", List.of("input")),
            Map.entry("vat.csv", List.of("vat")),
            Map.entry("versions.csv", List.of("key", "version")));

    private RowName() {}

    /** What a row says something about: the same for the rows that follow each other in time. */
    public static String subject(String file, CsvRow row) {
        return COLUMNS.getOrDefault(file, List.of()).stream()
                .map(row::get)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The name of a row, unlike that of any other row of its file. */
    public static String of(String file, CsvRow row) {
        return hasPeriod(row) ? subject(file, row) + " " + row.get(FROM) : subject(file, row);
    }

    /** Whether a row applies from its first day to its last one. Versions of a source follow each other by their name. */
    public static boolean hasPeriod(CsvRow row) {
        return row.cells().containsKey(FROM) && row.cells().containsKey("to");
    }
}
