package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one legal period, by every key under which a decision looks them up. Immutable. */
final class RuleIndex {

    /**
     * A rule and what a decision needs of it.
     *
     * @param info its metadata
     * @param place its place in the catalogue of the period
     * @param scheme its scheme, null for a rule on the bilan itself
     * @param needs its inputs, resolved
     * @param notice what it tells the reader, null unless it is a notice
     */
    record Entry(
            RuleInfo info,
            int place,
            @Nullable Scheme scheme,
            List<Pointers> needs,
            @Nullable Notice notice) {

        static Entry of(RuleInfo info, int place, List<Pointers> needs) {
            return new Entry(
                    info,
                    place,
                    info.scheme().equals(RuleInfo.BILAN) ? null : Scheme.valueOf(info.scheme()),
                    needs,
                    info.severity() == null
                            ? null
                            : new Notice(info.id(), info.severity(), info.label(), info.sources()));
        }
    }

    private final Map<String, Entry> byId = new HashMap<>();
    private final List<List<Entry>> lifting;
    private final List<List<Measure>> measures;
    private final Map<Scheme, List<Entry>> criteria = new EnumMap<>(Scheme.class);
    private final Map<Scheme, List<Entry>> amounts = new EnumMap<>(Scheme.class);

    /** Indexes rules that are in the catalogue's order, with their inputs by id. */
    RuleIndex(List<RuleInfo> rules, Map<String, List<Pointers>> needs) {
        for (RuleInfo info : rules) {
            byId.put(info.id(), Entry.of(info, byId.size(), needs.getOrDefault(info.id(), List.of())));
        }
        lifting = rules.stream()
                .map(lifted -> entries(rules, exemption -> exemption.lifts().contains(lifted.id())))
                .toList();
        measures = rules.stream().map(r -> waysOfMeeting(entry(r.id()))).toList();
        for (Scheme scheme : Scheme.values()) {
            criteria.put(scheme, entries(rules, r -> r.bearsOn(scheme) && r.kind() == RuleKind.CRITERION));
            amounts.put(scheme, entries(rules, r -> r.bearsOn(scheme) && decidesAmount(r)));
        }
    }

    private List<Measure> waysOfMeeting(Entry rule) {
        if (rule.info().kind() != RuleKind.CRITERION) {
            return List.of();
        }
        return Stream.concat(
                        Measure.ofCriterion(rule.info(), rule.needs()).stream(),
                        lifting(rule).stream().flatMap(e -> Measure.ofExemption(e.info(), e.needs()).stream()))
                .toList();
    }

    private List<Entry> entries(List<RuleInfo> rules, Predicate<RuleInfo> wanted) {
        return rules.stream().filter(wanted).map(r -> entry(r.id())).toList();
    }

    private boolean decidesAmount(RuleInfo info) {
        return switch (info.kind()) {
            case OFFER, CEILING, FLOOR, WAGE, APPROVAL -> true;
            case EXEMPTION ->
                info.lifts().stream()
                        .noneMatch(
                                id -> byId.containsKey(id) && entry(id).info().kind() == RuleKind.CRITERION);
            case GATE, CRITERION, NOTICE -> false;
        };
    }

    /** The rule with an id that fired, hence exists. */
    Entry entry(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no rule " + id + " in this period: its consequence names another id");
        }
        return entry;
    }

    /** How many rules there are: every place is below. */
    int size() {
        return byId.size();
    }

    /** The ids of the rules of each scheme that has any, to be changed at will; without those on the bilan itself. */
    Map<Scheme, Set<String>> idsByScheme() {
        Map<Scheme, Set<String>> ids = new EnumMap<>(Scheme.class);
        for (Entry entry : byId.values()) {
            if (entry.scheme() != null) {
                ids.computeIfAbsent(entry.scheme(), scheme -> new HashSet<>())
                        .add(entry.info().id());
            }
        }
        return ids;
    }

    /** The criteria of a scheme, in the catalogue's order. */
    List<Entry> criteria(Scheme scheme) {
        return criteria.getOrDefault(scheme, List.of());
    }

    /** The rules that decide how much a scheme pays and how surely. */
    List<Entry> amounts(Scheme scheme) {
        return amounts.getOrDefault(scheme, List.of());
    }

    /** The exemptions that can lift a rule. */
    List<Entry> lifting(Entry rule) {
        return lifting.get(rule.place());
    }

    /** The ways of meeting a criterion by changing a quantity. */
    List<Measure> measures(Entry criterion) {
        return measures.get(criterion.place());
    }
}
