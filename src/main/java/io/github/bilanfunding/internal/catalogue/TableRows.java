package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the table rows of a rulebook for its catalogue, with the content of each row in words. */
final class TableRows {

    private static final String NO_LIMIT = "10000000";
    private static final BilingualText NOTHING = new BilingualText("", "");

    private TableRows() {}

    /** The rows of all tables of a rulebook. A missing table has no rows. */
    static List<TableRow> of(RulebookBundle files, SourceRegistry sources) {
        return Stream.of(
                        rows(files, "opco-rates", row -> rate(row, sources)),
                        rows(files, "idcc", TableRows::agreement),
                        rows(files, "branches", row -> branch(row, sources)),
                        rows(files, "funds", row -> fund(row, sources)),
                        rows(files, "micro-contribution", row -> contribution(row, sources)),
                        rows(files, "tax-credit", row -> credit(row, sources)),
                        rows(files, "vat", row -> vat(row, sources)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<TableRow> rows(RulebookBundle files, String table, Function<CsvRow, TableRow> reader) {
        String file = table + ".csv";
        return files.has(file) ? CsvRow.of(file, files.text(file)).stream().map(reader) : Stream.of();
    }

    private static TableRow branch(CsvRow row, SourceRegistry sources) {
        String idcc = row.get("idcc");
        BilingualText text =
                new BilingualText("convention collective (IDCC) " + idcc, "collective agreement (IDCC) " + idcc);
        return dated("branches", row.get("branch") + " " + idcc, Scheme.OPCO, text, row, sources);
    }

    private static TableRow fund(CsvRow row, SourceRegistry sources) {
        String fund = row.get("fund");
        return dated("funds", row.get("activity"), Scheme.FAF, new BilingualText(fund, fund), row, sources);
    }

    private static TableRow contribution(CsvRow row, SourceRegistry sources) {
        String percent = row.get("turnoverPercent");
        BilingualText text = new BilingualText(
                percent.replace('.', ',') + " % du chiffre d'affaires", percent + "% of the turnover");
        return dated("micro-contribution", row.get("activity") + " " + percent, Scheme.FAF, text, row, sources);
    }

    private static TableRow credit(CsvRow row, SourceRegistry sources) {
        String hours = row.get("mostHours");
        BilingualText text = join(
                Euros.euros(row.get("hourlyWage")).inWords(),
                new BilingualText(
                        " par heure, " + hours + " heures au plus", " per hour, at most " + hours + " hours"));
        return dated("tax-credit", "SMIC", Scheme.TAX_CREDIT, text, row, sources);
    }

    private static TableRow vat(CsvRow row, SourceRegistry sources) {
        String percent = row.get("percent");
        BilingualText text =
                new BilingualText(percent + " % du prix hors taxes", percent + "% of the price before tax");
        return dated("vat", row.get("vat"), Scheme.OPCO, text, row, sources);
    }

    private static TableRow dated(
            String table, String key, Scheme scheme, BilingualText text, CsvRow row, SourceRegistry sources) {
        return new TableRow(table, key, scheme.code(), text, cited(row, sources), row.day("from"), row.dayOrNull("to"));
    }

    private static TableRow rate(CsvRow row, SourceRegistry sources) {
        String sizes = row.get("sizeMin") + "-" + row.get("sizeMax");
        return new TableRow(
                "opco-rates",
                String.join(" ", row.get("opco"), row.get("idcc"), sizes, row.get("kind")),
                Scheme.OPCO.code(),
                join(join(value(row), wage(row.get("wage"))), join(sizes(row), fundable(row.get("bilanFundable")))),
                cited(row, sources),
                row.day("from"),
                row.dayOrNull("to"));
    }

    private static String cited(CsvRow row, SourceRegistry sources) {
        return sources.cited("a row of a table", List.of(row.get("source"))).get(0);
    }

    private static BilingualText value(CsvRow row) {
        String value = row.get("value");
        if (value.isEmpty()) {
            return new BilingualText("montant non vu", "amount not seen");
        }
        return switch (row.get("kind")) {
            case "PERCENT" ->
                join(
                        new BilingualText(value + " % d'au plus ", value + "% of at most "),
                        Euros.euros(row.get("of")).inWords());
            case "RATE_PER_HOUR" ->
                join(
                        Euros.euros(value).inWords(),
                        row.get("subject").equals("BILAN")
                                ? new BilingualText(" par heure de bilan", " per hour of bilan")
                                : new BilingualText(" par heure", " per hour"));
            case "ANNUAL_ENVELOPE" -> join(Euros.euros(value).inWords(), new BilingualText(" par an", " a year"));
            default ->
                join(
                        Euros.euros(value).inWords(),
                        row.get("subject").equals("BILAN")
                                ? new BilingualText(" par bilan", " per bilan")
                                : new BilingualText(" par action", " per action"));
        };
    }

    private static BilingualText sizes(CsvRow row) {
        String least = row.get("sizeMin");
        String most = row.get("sizeMax");
        return most.equals(NO_LIMIT)
                ? new BilingualText(", dès " + least + " salariés", ", from " + least + " employees on")
                : new BilingualText(
                        ", de " + least + " à " + most + " salariés", ", from " + least + " to " + most + " employees");
    }

    private static BilingualText wage(String wage) {
        return wage.isEmpty()
                ? NOTHING
                : join(
                        join(
                                new BilingualText(", salaire ", ", wage "),
                                Euros.euros(wage).inWords()),
                        new BilingualText(" par heure", " per hour"));
    }

    private static BilingualText fundable(String fundable) {
        return switch (fundable) {
            case "YES" -> NOTHING;
            case "NO" -> new BilingualText(" ; pas pour un bilan", "; not for a bilan");
            default -> new BilingualText(" ; bilan non nommé", "; bilan not named");
        };
    }

    private static TableRow agreement(CsvRow row) {
        String idcc = row.get("idcc");
        String opco = row.get("opco") + " (" + row.get("confidence") + ")";
        return new TableRow("idcc", idcc, Scheme.OPCO.code(), new BilingualText(opco, opco), null, null, null);
    }

    private static BilingualText join(BilingualText first, BilingualText second) {
        return new BilingualText(first.french() + second.french(), first.english() + second.english());
    }
}
