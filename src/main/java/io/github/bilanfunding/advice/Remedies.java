package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries what the beneficiary, the provider or the employer can do: each remedy alone, and, for each scheme that is refused for
 * several reasons, the remedies of all of them together, as few as do it. A scheme with a reason that has no remedy is
 * left alone, so that a scheme costs one decision and one more for each of its remedies.
 */
final class Remedies {

    private final Search search;
    private final List<Remedy> all;

    private Remedies(Search search) {
        this.search = search;
        this.all = Stream.of(Choices.of(search), Phases.of(search), Hours.of(search))
                .flatMap(List::stream)
                .toList();
    }

    static List<Help> of(Search search) {
        Remedies remedies = new Remedies(search);
        Map<List<Change>, Help> helps = new LinkedHashMap<>();
        remedies.all.forEach(remedy -> remedies.help(List.of(remedy)).ifPresent(h -> helps.put(h.changes(), h)));
        for (SchemeVerdict verdict : search.decision().schemes()) {
            if (verdict.status() == SchemeStatus.INELIGIBLE) {
                remedies.together(verdict).ifPresent(h -> helps.putIfAbsent(h.changes(), h));
            }
        }
        return List.copyOf(helps.values());
    }

    private Optional<Help> together(SchemeVerdict verdict) {
        List<Remedy> union = new ArrayList<>();
        for (Criterion criterion : Search.unmet(verdict)) {
            List<String> reads = search.reads(criterion);
            if (union.stream().noneMatch(r -> r.touches(reads))) {
                Optional<Remedy> remedy = remedy(criterion, reads, union);
                if (remedy.isEmpty()) {
                    return Optional.empty();
                }
                union.add(remedy.get());
            }
        }
        return union.size() < 2 ? Optional.empty() : help(fewest(union));
    }

    /** The first remedy for a criterion that can be done beside others, or else to wait for it. */
    private Optional<Remedy> remedy(Criterion criterion, List<String> reads, List<Remedy> others) {
        return Stream.concat(
                        all.stream().filter(r -> r.touches(reads)),
                        Stream.ofNullable(criterion.gap())
                                .flatMap(gap -> Stream.ofNullable(gap.opensOn()))
                                .map(day -> LaterFiling.until(day, search)))
                .filter(r -> others.stream().noneMatch(r::excludes))
                .findFirst();
    }

    /** Without those that the others can do without. */
    private List<Remedy> fewest(List<Remedy> union) {
        Optional<Trial> together = search.help(Remedy.changes(union));
        List<Remedy> fewest = union;
        if (together.isPresent()) {
            for (Remedy remedy : union) {
                List<Remedy> fewer =
                        fewest.stream().filter(r -> !r.equals(remedy)).toList();
                if (!fewer.isEmpty()
                        && search.help(Remedy.changes(fewer))
                                .filter(together.get()::isMatchedBy)
                                .isPresent()) {
                    fewest = fewer;
                }
            }
        }
        return fewest;
    }

    private Optional<Help> help(List<Remedy> remedies) {
        return search.help(Remedy.changes(remedies)).flatMap(trial -> {
            List<Remedy> fewest = Phases.fewest(remedies, trial, search);
            return search.help(Remedy.changes(fewest)).map(t -> t.help(Remedy.text(fewest)));
        });
    }
}
