package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the rows of a rulebook's tables as a catalogue shows them: what each says, in words. */
final class TableRows {

    private static final String NO_LIMIT = "10000000";
    private static final Text NOTHING = new Text("", "");

    private TableRows() {}

    /** The rates of the OPCO, then the OPCO of each agreement; semicolon-separated columns with a header. */
    static List<TableRow> of(String rates, String agreements, Map<String, Source> sources) {
        return Stream.concat(
                        CsvRow.of("opco-rates.csv", rates).stream().map(row -> rate(row, sources)),
                        CsvRow.of("idcc.csv", agreements).stream().map(TableRows::agreement))
                .toList();
    }

    private static TableRow rate(CsvRow row, Map<String, Source> sources) {
        String sizes = row.get("sizeMin") + "-" + row.get("sizeMax");
        return new TableRow(
                "opco-rates",
                String.join(" ", row.get("opco"), row.get("idcc"), sizes, row.get("kind")),
                Scheme.OPCO.name(),
                join(join(value(row), wage(row.get("wage"))), join(sizes(row), fundable(row.get("bilanFundable")))),
                sources.get(row.get("source")),
                row.day("from"),
                row.dayOrNull("to"));
    }

    private static Text value(CsvRow row) {
        String value = row.get("value");
        if (value.isEmpty()) {
            return new Text("montant non vu", "amount not seen");
        }
        return switch (row.get("kind")) {
            case "PERCENT" ->
                join(
                        new Text(value + " % d'au plus ", value + "% of at most "),
                        Euros.euros(row.get("of")).inWords());
            case "RATE_PER_HOUR" -> join(Euros.euros(value).inWords(), new Text(" par heure", " per hour"));
            case "ANNUAL_ENVELOPE" -> join(Euros.euros(value).inWords(), new Text(" par an", " a year"));
            default -> join(Euros.euros(value).inWords(), new Text(" par action", " per action"));
        };
    }

    private static Text sizes(CsvRow row) {
        String least = row.get("sizeMin");
        String most = row.get("sizeMax");
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

    private static TableRow agreement(CsvRow row) {
        String idcc = row.get("idcc");
        String opco = row.get("opco") + " (" + row.get("confidence") + ")";
        return new TableRow("idcc", idcc, Scheme.OPCO.name(), new Text(opco, opco), null, null, null);
    }

    private static Text join(Text first, Text second) {
        return new Text(first.french() + second.french(), first.english() + second.english());
    }
}
