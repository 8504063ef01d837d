package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a rulebook, one per line, with everything that is derived from their DRL. The build creates it, so that
 * an engine starts without parsing DRL. It is not part of the fingerprint, because it contains nothing that is not in
 * the DRL.
 */
final class CatalogueTable {

    static final String FILE = "catalogue.tsv";
    static final String GROUPS = "groups.csv";
    private static final String TAB = "\t";

    private CatalogueTable() {}

    /** The table of a shipped rulebook, from the jar. */
    static List<CsvRow> shipped(String id) {
        return read(Resources.text("rules/" + id + "/" + FILE));
    }

    /** The table of any rulebook, derived from its rule files. This needs Drools' parser. */
    static List<CsvRow> derived(RulebookBundle files) {
        return derived(files.rules(), files);
    }

    /** The lines of some rule files of a rulebook, by their names. */
    static List<CsvRow> derived(Map<String, String> rules, RulebookBundle files) {
        String text = write(rules, files);
        return text.isEmpty() ? List.of() : read(text);
    }

    private static List<CsvRow> read(String text) {
        return CsvRow.ofTabbed(FILE, text);
    }

    /** The text of the table: a line of column names, then the rules in the order of the files. Empty without rules. */
    static String write(RulebookBundle files) {
        return write(files.rules(), files);
    }

    private static String write(Map<String, String> rules, RulebookBundle files) {
        Map<String, List<String>> groups = groups(files);
        Tables tables = Tables.of(files, new SourceRegistry(files).keys());
        List<Map<String, String>> rows = rules.entrySet().stream()
                .flatMap(file -> DrlReader.rules(file.getKey(), file.getValue()).stream())
                .map(rule -> RuleRow.of(rule, groups, tables))
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        return Stream.concat(
                        Stream.of(String.join(TAB, rows.get(0).keySet())),
                        rows.stream()
                                .map(row -> row.values().stream()
                                        .map(CatalogueTable::cell)
                                        .collect(Collectors.joining(TAB))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String value) {
        return value.startsWith("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** The codes of the schemes of each group. */
    static Map<String, List<String>> groups(RulebookBundle files) {
        return files.has(GROUPS)
                ? CsvRow.of(GROUPS, files.text(GROUPS)).stream()
                        .collect(Collectors.toMap(row -> row.get("group"), row -> row.words("schemes")))
                : Map.of();
    }
}
