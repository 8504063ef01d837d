package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Looks for the last earlier days on which a request gets more and can still be filed: the days before a rule or a year
 * begins or a rule ends, and the last ones on which a criterion was met that is now unmet.
 */
final class EarlierFiling {

    private EarlierFiling() {}

    static List<Help> of(Trials trials) {
        LocalDate requestDate = trials.request().requestDate();
        if (!trials.earliestDay().isBefore(requestDate)) {
            return List.of();
        }
        Improvements improvements = new Improvements(trials);
        for (LocalDate day : lastDays(trials)
                .subSet(trials.earliestDay(), true, requestDate, false)
                .descendingSet()) {
            Remedy remedy = FilingDay.earlier(day);
            trials.help(remedy.changes())
                    .filter(improvements::isImprovement)
                    .ifPresent(trial -> improvements.add(trial, remedy.text()));
        }
        return improvements.helps();
    }

    private static NavigableSet<LocalDate> lastDays(Trials trials) {
        LocalDate requestDate = trials.request().requestDate();
        NavigableSet<LocalDate> days = new TreeSet<>();
        trials.search().catalogue().turningDays().forEach(day -> days.add(day.minusDays(1)));
        days.add(requestDate.withDayOfYear(1).minusDays(1));
        for (Criterion criterion : trials.unmet()) {
            Gap gap = criterion.gap();
            if (gap != null && gap.unit() == GapUnit.DAYS && gap.direction() == GapDirection.TOO_MUCH) {
                days.add(requestDate.minusDays(gap.amount().longValueExact()));
            }
        }
        return days;
    }
}
