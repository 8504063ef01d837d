package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one legal period, by every key under which a decision looks them up. Immutable. */
final class RuleIndex {

    /**
     * A rule and what a decision needs of it.
     *
     * @param info its metadata
     * @param place its place in the catalogue of the period
     * @param needs its inputs, resolved
     */
    record Entry(RuleInfo info, int place, List<Pointers> needs) {}

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> lifting = new HashMap<>();
    private final Map<Scheme, List<Entry>> criteria = new EnumMap<>(Scheme.class);
    private final Map<Scheme, List<Entry>> amounts = new EnumMap<>(Scheme.class);

    /** Indexes rules that are in the catalogue's order. */
    RuleIndex(List<RuleInfo> rules) {
        for (RuleInfo info : rules) {
            byId.put(
                    info.id(),
                    new Entry(
                            info,
                            byId.size(),
                            info.needs().stream().map(Pointers::of).toList()));
        }
        for (RuleInfo info : rules) {
            info.lifts().forEach(id -> append(lifting, id, entry(info.id())));
        }
        for (Scheme scheme : Scheme.values()) {
            List<Entry> own = rules.stream()
                    .filter(r -> r.scheme().equals(scheme.name()))
                    .map(r -> entry(r.id()))
                    .toList();
            criteria.put(
                    scheme,
                    own.stream()
                            .filter(e -> e.info().kind() == RuleKind.CRITERION)
                            .toList());
            amounts.put(
                    scheme, own.stream().filter(e -> decidesAmount(e.info())).toList());
        }
    }

    private static <K, V> void append(Map<K, List<V>> lists, K key, V value) {
        lists.merge(
                key,
                List.of(value),
                (before, one) -> java.util.stream.Stream.concat(before.stream(), one.stream())
                        .toList());
    }

    private boolean decidesAmount(RuleInfo info) {
        return switch (info.kind()) {
            case OFFER, CEILING, FLOOR, APPROVAL -> true;
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

    /** The criteria of a scheme, in the catalogue's order. */
    List<Entry> criteria(Scheme scheme) {
        return criteria.getOrDefault(scheme, List.of());
    }

    /** The rules that decide how much a scheme pays and how surely. */
    List<Entry> amounts(Scheme scheme) {
        return amounts.getOrDefault(scheme, List.of());
    }

    /** The exemptions that can lift a rule. */
    List<Entry> lifting(String id) {
        return lifting.getOrDefault(id, List.of());
    }
}
