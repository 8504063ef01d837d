package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.resource.ByKey;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sources of a rulebook, sorted by their keys once, so that no decision sorts them. Immutable and thread-safe. */
final class SourceIndex {

    private final List<SourceEntry> sorted;
    private final Map<String, Integer> places = new HashMap<>();
    /** The places of the sources of each rule, by its place. */
    private final List<int[]> ofRules;

    /**
     * Indexes sources.
     *
     * @param rules all rules, in the order of their places
     */
    SourceIndex(Collection<SourceEntry> entries, Collection<RuleInfo> rules) {
        sorted = entries.stream().sorted(Comparator.comparing(SourceEntry::key)).toList();
        sorted.forEach(entry -> places.put(entry.key(), places.size()));
        ofRules = rules.stream()
                .map(rule -> rule.sources().stream().mapToInt(this::place).toArray())
                .toList();
    }

    private int place(String key) {
        return Objects.requireNonNull(places.get(key), key);
    }

    /** The sources that the shown criteria, the notices and the fired rules of a decision cite, in their version of a day. */
    Map<String, Source> cited(Assessment assessment, LocalDate day) {
        boolean[] cited = new boolean[sorted.size()];
        for (SchemeAssessment scheme : assessment.schemes()) {
            if (scheme.status() != SchemeStatus.NOT_CLAIMED) {
                for (Assessed criterion : scheme.criteria()) {
                    mark(criterion.rule(), cited);
                }
            }
        }
        for (Found found : assessment.trace().found()) {
            mark(found.rule(), cited);
            String row = found.firing().source();
            if (row != null) {
                cited[place(row)] = true;
            }
        }
        return on(day, cited);
    }

    private void mark(RuleEntry rule, boolean[] cited) {
        for (int place : ofRules.get(rule.place())) {
            cited[place] = true;
        }
    }

    private Map<String, Source> on(LocalDate day, boolean[] cited) {
        int count = 0;
        for (boolean isCited : cited) {
            count += isCited ? 1 : 0;
        }
        String[] keys = new String[count];
        Source[] sources = new Source[count];
        for (int place = cited.length - 1; place >= 0; place--) {
            if (cited[place]) {
                count--;
                keys[count] = sorted.get(place).key();
                sources[count] = sorted.get(place).on(day);
            }
        }
        return new ByKey<>(keys, sources);
    }
}
