package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.rulebook.Rulebook;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list of rules. Immutable and thread-safe. */
public final class CatalogueReport {

    /** The date of a request that chooses among the rules of a rulebook. */
    private static final String ANCHOR = "/requestDate";

    private final Rulebook rulebook;
    private final List<RuleInfo> rules;

    /**
     * A report on some rules of a rulebook.
     *
     * @param rulebook the rulebook they belong to, not null
     * @param rules the rules, in the order in which they are to be listed, not null
     */
    public CatalogueReport(Rulebook rulebook, List<RuleInfo> rules) {
        this.rulebook = rulebook;
        this.rules = List.copyOf(rules);
    }

    /**
     * {@return the list as plain text, two lines per rule}
     *
     * @param language the language, not null
     */
    public String text(Language language) {
        return new CatalogueText(new Words(language), rulebook).of(rules, false);
    }

    /**
     * {@return the list as plain text, each rule with its sources, the cases that exercise it and its DRL}
     *
     * @param language the language, not null
     */
    public String fullText(Language language) {
        return new CatalogueText(new Words(language), rulebook).of(rules, true);
    }

    /** {@return the list as a record, to be written as JSON, each rule in full} */
    public Record document() {
        return new Document(
                FundingDecision.SCHEMA_VERSION,
                rulebook.version(),
                rules.stream().map(rule -> Entry.of(rule, rulebook)).toList());
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
            String anchor,
            List<String> needs,
            @Nullable String required,
            List<RuleCases> cases,
            String drl) {

        static Entry of(RuleInfo r, Rulebook rulebook) {
            return new Entry(
                    r.id(),
                    r.label().french(),
                    r.label(),
                    r.scheme(),
                    r.kind(),
                    r.sources(),
                    r.validFrom(),
                    r.validTo(),
                    ANCHOR,
                    r.needs(),
                    r.required(),
                    rulebook.cases(r.id()),
                    rulebook.drl(r.id()));
        }
    }
}
