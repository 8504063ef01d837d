package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rules with their sources and validity. */
final class RuleGrid {

    private final Markup out;
    private final PageData data;
    private final Words words;

    RuleGrid(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write(String caption, List<FiredRule> rules) {
        Grid.write(
                out,
                caption,
                List.of(
                        Column.of(words.of("Règle", "Rule")),
                        Column.of(words.of("Ce qu'elle dit", "What it says")),
                        Column.of(words.of("Source", "Source")),
                        Column.unbroken(words.of("En vigueur", "In force"))),
                grid -> rules.forEach(rule -> grid.row(List.of(
                        Grid.code(rule.id()),
                        text(data.name(rule)),
                        cell -> sources(cell, words, data.decision().sources(rule.sources())),
                        text(words.inForce(rule.validFrom(), rule.validTo()))))));
    }

    /** Writes sources into a cell. */
    static void sources(Markup cell, Words words, List<Source> sources) {
        cell.text(sources.stream().map(words::citation).collect(Collectors.joining(" ; ")));
    }

    /** Writes the quotations of sources, one per line. Texts of law are in French on pages of any language. */
    static void quotations(Markup out, List<SourceEntry> quoted, LocalDate day) {
        quoted.forEach(entry -> out.element("blockquote", Words.quotation(entry, day), "lang", "fr"));
    }
}
