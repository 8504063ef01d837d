package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rules with their sources and validity. */
final class RuleGrid {

    private final Markup out;
    private final Dossier dossier;
    private final Words words;

    RuleGrid(Markup out, Dossier dossier) {
        this.out = out;
        this.dossier = dossier;
        this.words = dossier.words();
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
                        text(dossier.name(rule)),
                        cell -> sources(cell, words, rule.sources()),
                        text(words.inForce(rule.validFrom(), rule.validTo()))))));
    }

    /** Sources, one after the other. */
    static void sources(Markup cell, Words words, List<Source> sources) {
        cell.text(sources.stream().map(words::citation).collect(Collectors.joining(" ; ")));
    }

    /** The words of the sources, a line each. Texts of law are French on a page in any language. */
    static void quotations(Markup out, List<SourceEntry> quoted) {
        quoted.forEach(entry ->
                out.element("blockquote", entry.source().reference() + " : « " + entry.text() + " »", "lang", "fr"));
    }
}
