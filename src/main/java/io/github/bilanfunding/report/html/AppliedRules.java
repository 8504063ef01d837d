package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.value.BilingualText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the rules that fired, in their order, each beside the text of the articles on which it rests. */
final class AppliedRules {

    private final Markup out;
    private final PageData data;
    private final Words words;

    /** The rule beside which each source is quoted, by the key of the source. */
    private final Map<String, Integer> quoted = new HashMap<>();

    AppliedRules(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write() {
        out.element(
                "p",
                words.of(
                        "Un texte est cité à la première règle qui s'y fonde.",
                        "A text is quoted at the first rule that rests on it."),
                "class",
                "aside");
        out.open("ul", "class", "columns");
        data.decision().firedRules().forEach(this::rule);
        out.close();
    }

    private void rule(FiredRule rule) {
        out.open("li").element("strong", rule.order() + ". ").element("code", rule.id());
        out.text(words.of(" : ", ": ") + data.name(rule));
        data.catalogue().rule(rule.id()).ifPresent(this::condition);
        out.empty("br");
        SourceLinks.write(out, words, data.decision().sources(rule.sources()));
        out.element(
                "span",
                " ; " + words.of("règle en vigueur ", "rule in force ")
                        + words.inForce(rule.validFrom(), rule.validTo()),
                "class",
                "aside");
        data.catalogue().rule(rule.id()).map(data.catalogue()::quoted).ifPresent(texts -> quote(texts, rule));
        out.close();
    }

    private void condition(RuleInfo info) {
        aside(words.of("si ", "if "), info.asks());
        aside(words.of("montant : ", "amount: "), info.amount());
    }

    private void aside(String name, @Nullable BilingualText text) {
        if (text != null) {
            out.empty("br").element("span", name + words.of(text), "class", "aside");
        }
    }

    private void quote(List<SourceEntry> entries, FiredRule rule) {
        for (SourceEntry entry : entries) {
            Integer first = quoted.putIfAbsent(entry.key(), rule.order());
            if (first == null) {
                RuleList.quotations(out, List.of(entry), data.decision().requestDate());
            } else {
                out.empty("br")
                        .element(
                                "span",
                                entry.reference() + words.of(" : cité à la règle ", ": quoted at rule ") + first,
                                "class",
                                "aside");
            }
        }
    }
}
