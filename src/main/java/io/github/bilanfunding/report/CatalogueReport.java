package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a list of rules. Immutable and thread-safe. */
public final class CatalogueReport {

    private final RulebookVersion rulebook;
    private final List<RuleInfo> rules;

    /**
     * A report on some rules of a rulebook.
     *
     * @param rulebook the rulebook they belong to, not null
     * @param rules the rules, in the order in which they are to be listed, not null
     */
    public CatalogueReport(RulebookVersion rulebook, List<RuleInfo> rules) {
        this.rulebook = rulebook;
        this.rules = List.copyOf(rules);
    }

    /**
     * {@return the list as plain text, two lines per rule}
     *
     * @param language the language, not null
     */
    public String text(Language language) {
        Words words = new Words(language);
        Lines out = new Lines();
        out.line(words.of("Référentiel ", "Rulebook ") + rulebook.id() + " " + rulebook.version() + ", " + rules.size()
                + words.of(" règles", " rules"));
        String scheme = "";
        for (RuleInfo rule : rules) {
            if (!rule.scheme().equals(scheme)) {
                scheme = rule.scheme();
                out.title(scheme);
            }
            out.line("  " + rule.id() + " : " + words.of(rule.label()));
            out.line("      " + rule.kind() + ", " + words.of("du ", "from ") + rule.validFrom()
                    + (rule.validTo() == null ? "" : words.of(" au ", " to ") + rule.validTo()) + ", "
                    + rule.sources().stream().map(Source::reference).collect(Collectors.joining(", ")));
        }
        return out.toString();
    }

    /** {@return the list as a record, to be written as JSON} */
    public Record document() {
        return new Document(
                FundingDecision.SCHEMA_VERSION,
                rulebook,
                rules.stream().map(Entry::of).toList());
    }

    private record Document(int schemaVersion, RulebookVersion rulebook, List<Entry> rules) {}

    private record Entry(
            String id,
            String name,
            Text label,
            String scheme,
            RuleKind kind,
            List<Source> sources,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> needs,
            @Nullable String required) {

        static Entry of(RuleInfo r) {
            return new Entry(
                    r.id(),
                    r.label().french(),
                    r.label(),
                    r.scheme(),
                    r.kind(),
                    r.sources(),
                    r.validFrom(),
                    r.validTo(),
                    r.needs(),
                    r.required());
        }
    }
}
