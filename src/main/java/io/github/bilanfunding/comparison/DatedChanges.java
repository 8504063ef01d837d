package io.github.bilanfunding.comparison;

import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what begins, ends or is replaced in a rulebook on each day. */
final class DatedChanges {

    private final LocalDate decidesFrom;
    private final List<DatedProvision> provisions;

    DatedChanges(Catalogue catalogue) {
        this.decidesFrom = catalogue.decidesFrom();
        this.provisions = DatedProvision.by(catalogue);
    }

    List<RuleChange> between(LocalDate from, LocalDate to) {
        return provisions.stream()
                .flatMap(DatedProvision::days)
                .filter(day -> day.isAfter(decidesFrom) && !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .sorted()
                .flatMap(day -> on(day).stream())
                .toList();
    }

    private List<RuleChange> on(LocalDate day) {
        Map<DatedProvision, DatedProvision> replaced = replaced(day);
        List<RuleChange> changes = new ArrayList<>();
        for (DatedProvision provision : provisions) {
            DatedProvision before = replaced.get(provision);
            if (before != null) {
                changes.add(RuleChange.replaced(day, before, provision));
            } else if (provision.beginsOn(day)) {
                changes.add(RuleChange.begins(day, provision));
            } else if (provision.endsBefore(day) && !replaced.containsValue(provision)) {
                changes.add(RuleChange.ends(day, provision));
            }
        }
        changes.sort(RuleChange.ORDER);
        return changes;
    }

    /**
     * For each provision that begins on a day, the provision that it replaces: the first of its family that ends on
     * that day and has no other replacement.
     */
    private Map<DatedProvision, DatedProvision> replaced(LocalDate day) {
        Map<DatedProvision, DatedProvision> replaced = new HashMap<>();
        for (DatedProvision begun : provisions) {
            if (begun.beginsOn(day)) {
                provisions.stream()
                        .filter(p -> p.endsBefore(day) && p.family().equals(begun.family()))
                        .filter(p -> !replaced.containsValue(p))
                        .findFirst()
                        .ifPresent(ended -> replaced.put(begun, ended));
            }
        }
        return replaced;
    }
}
