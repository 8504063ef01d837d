package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.internal.cases.Coverage.OfRule;
import io.github.bilanfunding.internal.cases.Need.Kind;
import java.util.List;
import java.util.Locale;

/** The coverage as a short text: a line for each rule, then totals. No line has more than 80 columns. */
public final class CoverageReport {

    private static final int ID = 37;

    /**
     * A column of the report.
     *
     * @param stated what its cases state
     * @param kind the need that they meet
     */
    private record Column(Stated stated, Kind kind) {

        String title() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        String cell(String text) {
            return " " + " ".repeat(Math.max(0, title().length() - text.length())) + text;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column(Stated.FIRES, Kind.FIRES),
            new Column(Stated.SILENT, Kind.SILENT),
            new Column(Stated.UNMET, Kind.UNMET),
            new Column(Stated.UNKNOWN, Kind.UNKNOWN),
            new Column(Stated.PRESUMES, Kind.PRESUMED));

    private CoverageReport() {}

    /** The report, ended by a line break. */
    public static String of(Coverage coverage) {
        StringBuilder report = new StringBuilder();
        if (!coverage.rules().isEmpty()) {
            report.append(padded("rule"));
            COLUMNS.forEach(column -> report.append(column.cell(column.title())));
            report.append("  shown\n");
            coverage.rules().forEach(rule -> report.append(line(coverage, rule)));
            report.append('\n');
        }
        return report.append(totals(coverage)).toString();
    }

    private static String line(Coverage coverage, OfRule rule) {
        StringBuilder line = new StringBuilder(padded(rule.rule()));
        for (Column column : COLUMNS) {
            int count = coverage.count(column.stated(), rule.rule());
            boolean needed = rule.needs().stream().anyMatch(need -> need.kind() == column.kind());
            line.append(column.cell(count == 0 && !needed ? "-" : String.valueOf(count)));
        }
        String shown = shown(rule.needs()) + "/" + rule.needs().size();
        return line.append(String.format(Locale.ROOT, " %6s", shown))
                .append('\n')
                .toString();
    }

    private static String totals(Coverage coverage) {
        long passed = coverage.results().stream().filter(CaseResult::passes).count();
        long differ = coverage.results().size() - passed;
        List<Need> needs = coverage.needs().toList();
        return "cases: " + coverage.results().size() + ", as stated: " + passed + ", otherwise: " + differ + "\n"
                + "rules: " + coverage.rules().size() + ", table rows: "
                + coverage.rows().size() + "\n"
                + "needed cases: " + needs.size() + ", shown: " + shown(needs) + ", lacking: "
                + (needs.size() - shown(needs)) + "\n";
    }

    private static long shown(List<Need> needs) {
        return needs.stream().filter(Need::isShown).count();
    }

    private static String padded(String id) {
        String cut = id.length() <= ID ? id : id.substring(0, ID - 1) + "…";
        return cut + " ".repeat(ID - cut.length());
    }
}
