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
        for (DatedProvision held : provisions) {
            DatedProvision before = replaced.get(held);
            if (before != null) {
                changes.add(RuleChange.replaced(day, before, held));
            } else if (held.beginsOn(day)) {
                changes.add(RuleChange.begins(day, held));
            } else if (held.endsBefore(day) && !replaced.containsValue(held)) {
                changes.add(RuleChange.ends(day, held));
            }
        }
        changes.sort(RuleChange.ORDER);
        return changes;
    }

    /** What each provision that begins on a day takes the place of: the first of its family that ends and is not taken. */
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
