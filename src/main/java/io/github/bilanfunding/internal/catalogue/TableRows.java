package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a rulebook's tables as a catalogue shows them: what each says, in words. */
final class TableRows {

    private static final String NO_LIMIT = "10000000";
    private static final Text NOTHING = new Text("", "");

    private TableRows() {}

    /** The rates of the OPCO, then the OPCO of each agreement; semicolon-separated columns with a header. */
    static List<TableRow> of(String rates, String agreements, Map<String, Source> sources) {
        return Stream.concat(
                        rows(rates).map(row -> rate(row, sources)),
                        rows(agreements).map(TableRows::agreement))
                .toList();
    }

    private static Stream<Map<String, String>> rows(String csv) {
        List<String> header = Arrays.asList(csv.lines().findFirst().orElse("").split(";"));
        return csv.lines().skip(1).map(line -> line.split(";", -1)).map(cells -> {
            Map<String, String> row = new HashMap<>();
            header.forEach(column -> row.put(column, cells[header.indexOf(column)]));
            return row;
        });
    }

    private static TableRow rate(Map<String, String> row, Map<String, Source> sources) {
        String sizes = cell(row, "sizeMin") + "-" + cell(row, "sizeMax");
        String to = cell(row, "to");
        return new TableRow(
                "opco-rates",
                String.join(" ", cell(row, "opco"), cell(row, "idcc"), sizes, cell(row, "kind")),
                Scheme.OPCO.name(),
                join(join(value(row), wage(cell(row, "wage"))), join(sizes(row), fundable(cell(row, "bilanFundable")))),
                sources.get(cell(row, "source")),
                LocalDate.parse(cell(row, "from")),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static Text value(Map<String, String> row) {
        String value = cell(row, "value");
        if (value.isEmpty()) {
            return new Text("montant non vu", "amount not seen");
        }
        return switch (cell(row, "kind")) {
            case "PERCENT" ->
                join(
                        new Text(value + " % d'au plus ", value + "% of at most "),
                        Euros.euros(cell(row, "of")).inWords());
            case "RATE_PER_HOUR" -> join(Euros.euros(value).inWords(), new Text(" par heure", " per hour"));
            case "ANNUAL_ENVELOPE" -> join(Euros.euros(value).inWords(), new Text(" par an", " a year"));
            default -> join(Euros.euros(value).inWords(), new Text(" par action", " per action"));
        };
    }

    private static Text sizes(Map<String, String> row) {
        String least = cell(row, "sizeMin");
        String most = cell(row, "sizeMax");
        return most.equals(NO_LIMIT)
                ? new Text(", dès " + least + " salariés", ", from " + least + " employees on")
                : new Text(
                        ", de " + least + " à " + most + " salariés", ", from " + least + " to " + most + " employees");
    }

    private static Text wage(String wage) {
        return wage.isEmpty()
                ? NOTHING
                : join(
                        join(
                                new Text(", salaire ", ", wage "),
                                Euros.euros(wage).inWords()),
                        new Text(" par heure", " per hour"));
    }

    private static Text fundable(String fundable) {
        return switch (fundable) {
            case "YES" -> NOTHING;
            case "NO" -> new Text(" ; pas pour un bilan", "; not for a bilan");
            default -> new Text(" ; bilan non nommé", "; bilan not named");
        };
    }

    private static TableRow agreement(Map<String, String> row) {
        String idcc = cell(row, "idcc");
        String opco = cell(row, "opco") + " (" + cell(row, "confidence") + ")";
        return new TableRow("idcc", idcc, Scheme.OPCO.name(), new Text(opco, opco), null, null, null);
    }

    private static Text join(Text first, Text second) {
        return new Text(first.french() + second.french(), first.english() + second.english());
    }

    private static String cell(Map<String, @Nullable String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
