package io.github.bilanfunding.docs;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of a rulebook: each statement with the rules that carry it, then each rule. */
final class RulesPage {

    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private RulesPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String of(Catalogue catalogue, String title, String about) {
        RulesPage page = new RulesPage(catalogue);
        page.out.append("# ").append(title).append("\n\n").append(about).append("\n\n");
        page.out.append("Generated from the rules; a test fails when it is stale.\n");
        page.statements();
        page.rules();
        return page.out.toString();
    }

    private void statements() {
        out.append("\n## Statements\n\n| statement | what it says | carried by |\n|---|---|---|\n");
        for (SourceEntry statement : catalogue.sources().values()) {
            row(statement.key(), statement.subject(), carriers(statement));
        }
    }

    private String carriers(SourceEntry statement) {
        if (statement.entryOnly()) {
            return carrying(statement).isEmpty() ? "catalogue entry" : "catalogue entry; " + carrying(statement);
        }
        return carrying(statement);
    }

    private String carrying(SourceEntry statement) {
        return catalogue.rules().stream()
                .filter(r -> r.sources().contains(statement.key()))
                .map(r -> "`" + r.id() + "`")
                .collect(Collectors.joining(", "));
    }

    private void rules() {
        List<String> schemes =
                catalogue.rules().stream().map(RuleInfo::scheme).distinct().toList();
        for (String scheme : schemes) {
            out.append("\n## ").append(scheme).append("\n\n");
            out.append("| rule | what it says | kind | reads | sources | from | to |\n|---|---|---|---|---|---|---|\n");
            catalogue.rules().stream().filter(r -> r.scheme().equals(scheme)).forEach(this::rule);
        }
    }

    private void rule(RuleInfo r) {
        row(
                SchemePage.link(catalogue, r),
                r.label().french(),
                r.kind().name().toLowerCase(Locale.ROOT),
                r.inputs().stream().map(input -> "`" + input + "`").collect(Collectors.joining(", ")),
                catalogue.sourcesOf(r).stream().map(Source::reference).collect(Collectors.joining(", ")),
                r.validFrom().toString(),
                r.validTo() == null ? "" : r.validTo().toString());
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
