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
 * A rule, a table row or a remark, as shown in a change. Immutable and thread-safe.
 *
 * @param id for a rule, its id; for a row, the name of its table and its key; for a remark, its kind and its subject;
 *     not null
 * @param label its content in words, not null
 * @param sources its sources, as in force just before or just after the change, or for a change between versions of the
 *     rulebook on the last verified day of the later one; empty when none is named, not null
 * @param validFrom the first day on which it applies, inclusive, null when it has no dates
 * @param validTo the last day on which it applies, inclusive, null when no end is known
 * @param drl the DRL of a rule, null for other provisions
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
                rule.id(), rule.label(), List.of(), rule.validFrom(), rule.validTo(), catalogue.drl(rule.id()));
    }

    static Provision of(TableRow row) {
        return new Provision(
                row.table() + " " + row.key(), row.text(), List.of(), row.validFrom(), row.validTo(), null);
    }

    Provision with(List<Source> sources) {
        return new Provision(id, label, sources, validFrom, validTo, drl);
    }
}
