package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rules with their validity and their sources, in the little room that a page for a client has. */
final class RuleList {

    private final Markup out;
    private final PageData data;
    private final Words words;

    RuleList(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write(List<FiredRule> rules) {
        out.open("ul");
        for (FiredRule rule : rules) {
            out.open("li")
                    .element("code", rule.id())
                    .text(words.of(" : ", ": ") + data.name(rule) + " ("
                            + words.inForce(rule.validFrom(), rule.validTo()) + ") ")
                    .element(
                            "span",
                            content -> sources(content, words, data.decision().sources(rule.sources())),
                            "class",
                            "aside")
                    .close();
        }
        out.close();
    }

    /** Writes sources into an element. */
    static void sources(Markup cell, Words words, List<Source> sources) {
        cell.text(sources.stream().map(words::citation).collect(Collectors.joining(" ; ")));
    }

    /** Writes the quotations of sources, one per line. Texts of law are in French on pages of any language. */
    static void quotations(Markup out, List<SourceEntry> quoted, LocalDate day) {
        quoted.forEach(entry -> out.element("blockquote", Words.quotation(entry, day), "lang", "fr"));
    }
}
