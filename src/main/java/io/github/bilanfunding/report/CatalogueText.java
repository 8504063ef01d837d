package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes rules scheme by scheme, each in two lines or in full. */
final class CatalogueText {

    private final Words words;
    private final Catalogue catalogue;
    private final Function<RuleInfo, List<Source>> sources;
    private final Lines out = new Lines();

    /** The function gives the sources of a rule in the versions to show. */
    CatalogueText(Words words, Catalogue catalogue, Function<RuleInfo, List<Source>> sources) {
        this.words = words;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    String of(List<RuleInfo> rules, boolean inFull) {
        out.line(words.of("Référentiel ", "Rulebook ") + catalogue.version().id() + " "
                + catalogue.version().version() + ", " + rules.size()
                + (rules.size() == 1 ? words.of(" règle", " rule") : words.of(" règles", " rules")));
        String scheme = "";
        for (RuleInfo rule : rules) {
            if (!rule.scheme().equals(scheme)) {
                scheme = rule.scheme();
                out.title(words.of(catalogue.nameOf(scheme)));
            } else if (inFull) {
                out.line("");
            }
            head(rule, inFull);
            if (inFull) {
                body(rule);
            }
        }
        return out.toString();
    }

    private void head(RuleInfo rule, boolean inFull) {
        out.line("  " + rule.id() + " : " + words.of(rule.label()));
        out.line("      " + words.of(rule.kind()) + ", " + words.inForce(rule.validFrom(), rule.validTo())
                + (inFull
                        ? ""
                        : sources.apply(rule).stream()
                                .map(Source::reference)
                                .collect(Collectors.joining(", ", ", ", ""))));
    }

    private void body(RuleInfo rule) {
        sources.apply(rule).forEach(s -> out.line("      " + words.of("source : ", "source: ") + words.source(s)));
        if (rule.asks() != null) {
            out.line("      " + words.of("demande : ", "asks: ") + words.of(rule.asks()));
        }
        if (!rule.inputs().isEmpty()) {
            out.line("      " + words.of("lit : ", "reads: ") + String.join(", ", rule.inputs()));
        }
        catalogue.cases(rule.id()).forEach(this::cases);
        catalogue.drl(rule.id()).lines().forEach(line -> out.line("      | " + line));
    }

    private void cases(RuleCases cases) {
        out.line("      " + words.of(cases.outcome()) + words.of(" dans ", " in ") + cases.count()
                + (cases.count() == 1 ? words.of(" cas :", " case:") : words.of(" cas :", " cases:")));
        for (NamedCase c : cases.named()) {
            out.line("        " + words.day(c.requestDate()) + ", " + c.file() + " : " + c.name());
        }
        if (cases.count() > cases.named().size()) {
            out.line("        …");
        }
    }
}
