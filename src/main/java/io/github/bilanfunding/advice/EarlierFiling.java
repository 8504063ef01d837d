package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the last earlier days on which a request finds more, as long as it can still be filed on them: those before a
 * rule began or no longer applied, and those on which a criterion that it now misses was still met.
 */
final class EarlierFiling {

    private static final String REQUEST_DATE = "/requestDate";

    private final Search search;
    private final List<Help> helps = new ArrayList<>();
    private final Set<Scheme> opened = EnumSet.noneOf(Scheme.class);
    private Euros gain = Euros.ZERO;

    private EarlierFiling(Search search) {
        this.search = search;
    }

    static List<Help> of(Search search) {
        EarlierFiling hastening = new EarlierFiling(search);
        LocalDate today = search.request().requestDate();
        if (!search.earliestDay().isBefore(today)) {
            return List.of();
        }
        lastDays(search, today)
                .subSet(search.earliestDay(), true, today, false)
                .descendingSet()
                .forEach(hastening::look);
        return hastening.helps;
    }

    /** The days before a rule begins, ends or a year does, and the last on which a criterion was met. */
    private static NavigableSet<LocalDate> lastDays(Search search, LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        search.catalogue().turningDays().forEach(day -> days.add(day.minusDays(1)));
        days.add(today.withDayOfYear(1).minusDays(1));
        for (Criterion criterion : search.unmet()) {
            Gap gap = criterion.gap();
            if (gap != null && gap.unit() == GapUnit.DAYS && gap.direction() == GapDirection.TOO_MUCH) {
                days.add(today.minusDays(gap.amount().longValueExact()));
            }
        }
        return days;
    }

    private void look(LocalDate day) {
        Optional<Trial> found = search.help(List.of(new Change(REQUEST_DATE, day)));
        if (found.isPresent()
                && (!opened.containsAll(found.get().opened())
                        || found.get().gain().compareTo(gain) > 0)) {
            Trial trial = found.get();
            opened.addAll(trial.opened());
            gain = gain.max(trial.gain());
            helps.add(trial.help(new BilingualText(
                    "Déposer la demande au plus tard le " + day, "File the request on " + day + " at the latest")));
        }
    }
}
