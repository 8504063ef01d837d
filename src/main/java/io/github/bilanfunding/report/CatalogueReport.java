package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list of rules. Immutable and thread-safe. */
public final class CatalogueReport {

    /** The field whose value selects the rules that apply. */
    private static final String REQUEST_DATE = "/requestDate";

    private final Catalogue catalogue;
    private final List<RuleInfo> rules;
    private final @Nullable LocalDate day;

    /**
     * A report about some rules of a rulebook.
     *
     * @param catalogue the catalogue that contains the rules, not null
     * @param rules the rules, in the order of the list, not null
     * @param day the day whose versions of the sources are shown, null for the last day on which each rule applies and
     *     was checked
     */
    public CatalogueReport(Catalogue catalogue, List<RuleInfo> rules, @Nullable LocalDate day) {
        this.catalogue = catalogue;
        this.rules = List.copyOf(rules);
        this.day = day;
    }

    private List<Source> sources(RuleInfo rule) {
        return day == null ? catalogue.sourcesOf(rule) : catalogue.sources(rule.sources(), day);
    }

    /**
     * {@return the list as plain text, two lines per rule}
     *
     * @param language the language, not null
     */
    public String text(Language language) {
        return new CatalogueText(new Words(language), catalogue, this::sources).of(rules, false);
    }

    /**
     * {@return the list as plain text, each rule with its sources, the cases that exercise it and its DRL}
     *
     * @param language the language, not null
     */
    public String fullText(Language language) {
        return new CatalogueText(new Words(language), catalogue, this::sources).of(rules, true);
    }

    /** {@return the list as a record for JSON, each rule in full} */
    public Record document() {
        return new Document(
                FundingDecision.SCHEMA_VERSION,
                catalogue.version(),
                rules.stream()
                        .map(rule -> Entry.of(rule, sources(rule), catalogue))
                        .toList());
    }

    private record Document(int schemaVersion, RulebookVersion rulebook, List<Entry> rules) {}

    private record Entry(
            String id,
            String name,
            BilingualText label,
            String scheme,
            RuleKind kind,
            List<Source> sources,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String anchor,
            List<String> inputs,
            @Nullable BilingualText asks,
            List<RuleCases> cases,
            String drl) {

        static Entry of(RuleInfo r, List<Source> sources, Catalogue catalogue) {
            return new Entry(
                    r.id(),
                    r.label().french(),
                    r.label(),
                    r.scheme(),
                    r.kind(),
                    sources,
                    r.validFrom(),
                    r.validTo(),
                    REQUEST_DATE,
                    r.inputs(),
                    r.asks(),
                    catalogue.cases(r.id()),
                    catalogue.drl(r.id()));
        }
    }
}
