package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, a row of a table or a remark as a change shows it. Immutable and thread-safe.
 *
 * @param id the id of the rule; of a row the name of its table and its key, of a remark its kind and whom it concerns, not
 *     null
 * @param label what it says, not null
 * @param sources where it comes from, empty where none is named, not null
 * @param validFrom the first day on which it applies, null for what has no dates
 * @param validTo the last day on which it applies, null when no end is known
 * @param drl the text of a rule in DRL, null for others
 */
public record Provision(
        String id,
        BilingualText label,
        List<Source> sources,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String drl) {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param label as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param drl as the component
     */
    public Provision {
        sources = List.copyOf(sources);
    }

    static Provision of(RuleInfo rule, Catalogue catalogue) {
        return new Provision(
                rule.id(), rule.label(), rule.sources(), rule.validFrom(), rule.validTo(), catalogue.drl(rule.id()));
    }

    static Provision of(TableRow row) {
        return new Provision(
                row.table() + " " + row.key(),
                row.text(),
                row.source() == null ? List.of() : List.of(row.source()),
                row.validFrom(),
                row.validTo(),
                null);
    }
}
