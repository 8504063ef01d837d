package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules have to do with each other: their ids, what they replace, lift and bind, and the days of a family. */
final class FamilyLint {

    private final List<LintedRule> own;
    private final Map<String, LintedRule> base;
    private final List<LintedRule> left;
    private final Faults faults;

    FamilyLint(List<LintedRule> own, List<LintedRule> base, Faults faults) {
        this.own = own;
        this.base = base.stream().collect(Collectors.toMap(LintedRule::id, rule -> rule));
        this.left = left(own, base);
        this.faults = faults;
    }

    /** The rules that are left when the own ones have taken the places of others, which end the day before. */
    static List<LintedRule> left(List<LintedRule> own, List<LintedRule> base) {
        Map<String, LintedRule> left = new LinkedHashMap<>();
        base.forEach(rule -> left.put(rule.id(), rule));
        own.forEach(rule ->
                rule.replaces().forEach(id -> left.computeIfPresent(id, (name, other) -> other.before(rule.from()))));
        return Stream.concat(left.values().stream(), own.stream()).toList();
    }

    void check() {
        Set<String> ids = new HashSet<>();
        Set<String> families = left.stream().map(LintedRule::family).collect(Collectors.toSet());
        for (LintedRule rule : own) {
            if (!ids.add(rule.id())) {
                fault(rule, "has an id that another rule of the rulebook has", "give it one of its own");
            }
            if (base.containsKey(rule.id())) {
                fault(
                        rule,
                        "has an id that the base has",
                        "give it one of its own, and name what it takes the place of: @replaces(\"" + rule.id()
                                + "\")");
            }
            rule.replaces().forEach(id -> replaces(rule, id));
            families(rule, "lifts", rule.lifts(), families);
            families(rule, "binds", rule.binds(), families);
        }
        left.stream()
                .filter(LintedRule::isRead)
                .collect(Collectors.groupingBy(
                        rule -> List.of(
                                rule.family(),
                                String.valueOf(rule.scheme()),
                                String.valueOf(rule.kind()),
                                String.valueOf(rule.condition())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::days);
    }

    private void replaces(LintedRule rule, String id) {
        LintedRule replaced = base.get(id);
        if (replaced == null) {
            fault(
                    rule,
                    "replaces " + Names.quoted(id) + ", which the base does not have",
                    base.isEmpty()
                            ? "take @replaces out, or name a base by extends in rulebook.properties"
                            : Names.remedy(id, base.keySet(), "name a rule of the base, or take it out"));
        } else if (rule.kind() != null
                && (!Objects.equals(replaced.scheme(), rule.scheme())
                        || (replaced.kind() != rule.kind() && replaced.kind() != RuleKind.NOTICE))) {
            fault(
                    rule,
                    "replaces " + id + ", which is of the kind " + replaced.kind() + " of " + replaced.scheme()
                            + ", not of the kind " + rule.kind() + " of " + rule.scheme(),
                    "replace a rule of the same scheme and kind, or a notice of the scheme that falls away with it");
        }
    }

    private void families(LintedRule rule, String verb, List<String> named, Collection<String> known) {
        named.stream()
                .filter(family -> !known.contains(family))
                .forEach(family -> fault(
                        rule,
                        verb + " the unknown family " + Names.quoted(family),
                        Names.remedy(family, known, "name the family or the id of a rule")));
    }

    /** Of two members with the same condition on one day both would hold at once, and nothing could tell one from the other. */
    private void days(List<LintedRule> members) {
        if (members.size() < 2 || members.stream().noneMatch(LintedRule::isOwn)) {
            return;
        }
        List<LintedRule> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparing(LintedRule::begin).thenComparing(LintedRule::id));
        LintedRule last = sorted.get(0);
        for (LintedRule next : sorted.subList(1, sorted.size())) {
            if (next.isOwn() || last.isOwn()) {
                follow(last, next);
            }
            last = last.to() == null || (next.to() != null && next.to().isBefore(last.to())) ? last : next;
        }
    }

    /** Notices may leave gaps: they say what was seen, and decide nothing. */
    private void follow(LintedRule last, LintedRule next) {
        LocalDate from = next.begin();
        LocalDate to = last.to();
        LintedRule blamed = next.isOwn() ? next : last;
        LintedRule other = next.isOwn() ? last : next;
        if (to == null || !to.isBefore(from)) {
            fault(
                    blamed,
                    "applies from " + blamed.begin() + " while " + other.id()
                            + " of its family " + next.family() + " asks the same"
                            + (to == null ? " without end" : " until " + to),
                    last.isOwn()
                            ? "end " + last.id() + " by @to(\"" + from.minusDays(1) + "\")"
                            : "begin later, or say that it replaces " + last.id());
        } else if (from.isAfter(to.plusDays(1)) && next.kind() != RuleKind.NOTICE) {
            faults.warning(
                    blamed.at(),
                    "rule \"" + blamed.id() + "\" leaves a gap: no rule of its family " + next.family()
                            + " applies from " + to.plusDays(1) + " to " + from.minusDays(1),
                    "write a rule for these days, or another family where the gap is meant");
        }
    }

    private void fault(LintedRule rule, String cause, String remedy) {
        faults.error(rule.at(), "rule \"" + rule.id() + "\" " + cause, remedy);
    }
}
