package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.search.Fewest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries what the beneficiary, the provider or the employer can do: each remedy alone, and for each refused scheme the
 * remedies of all its unmet criteria together, without those that are not needed. A scheme with a criterion that has no
 * remedy is not tried, so that a scheme costs one decision and one more for each of its remedies.
 */
final class Remedies {

    private final Trials trials;
    private final List<Remedy> all;

    private Remedies(Trials trials) {
        this.trials = trials;
        this.all = Stream.of(Choice.of(trials), Phases.of(trials), Hours.of(trials))
                .flatMap(List::stream)
                .toList();
    }

    static List<Help> of(Trials trials) {
        Remedies remedies = new Remedies(trials);
        Map<List<Change>, Help> helps = new LinkedHashMap<>();
        remedies.all.forEach(remedy -> remedies.help(List.of(remedy)).ifPresent(h -> helps.put(h.changes(), h)));
        for (SchemeVerdict verdict : trials.decision().schemes()) {
            if (verdict.status() == SchemeStatus.INELIGIBLE) {
                remedies.together(verdict).ifPresent(h -> helps.putIfAbsent(h.changes(), h));
            }
        }
        return List.copyOf(helps.values());
    }

    private Optional<Help> together(SchemeVerdict verdict) {
        List<Remedy> chosen = new ArrayList<>();
        for (Criterion criterion : trials.decision().criteria(verdict.scheme(), Outcome.UNMET)) {
            List<String> reads = trials.search().inputs().of(criterion);
            if (chosen.stream().noneMatch(r -> r.touches(reads))) {
                Optional<Remedy> remedy = remedy(criterion, reads, chosen);
                if (remedy.isEmpty()) {
                    return Optional.empty();
                }
                chosen.add(remedy.get());
            }
        }
        return chosen.size() < 2 ? Optional.empty() : needed(chosen).flatMap(this::help);
    }

    /** The first remedy for a criterion that can be done together with others, or else to wait until it is met. */
    private Optional<Remedy> remedy(Criterion criterion, List<String> reads, List<Remedy> others) {
        return Stream.concat(all.stream().filter(r -> r.touches(reads)), waiting(criterion).stream())
                .filter(r -> others.stream().noneMatch(r::excludes))
                .findFirst();
    }

    private Optional<Remedy> waiting(Criterion criterion) {
        return Optional.ofNullable(criterion.gap())
                .flatMap(gap -> Optional.ofNullable(gap.opensOn()))
                .map(day -> FilingDay.later(latest(day, trials.earliestDay()), trials));
    }

    private static LocalDate latest(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private Optional<List<Remedy>> needed(List<Remedy> remedies) {
        return trials.help(Remedy.changes(remedies))
                .map(whole -> Fewest.of(remedies, fewer -> trials.areEnough(Remedy.changes(fewer), whole)));
    }

    private Optional<Help> help(List<Remedy> remedies) {
        return trials.help(Remedy.changes(remedies)).flatMap(whole -> {
            List<Remedy> fewest = Phases.fewest(remedies, whole, trials);
            return trials.help(Remedy.changes(fewest))
                    .map(trial -> trials.decided(trial).help(Remedy.text(fewest)));
        });
    }
}
