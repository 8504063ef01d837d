package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.search.Halving;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for the first later days on which a request gets more. It tries the days on which something can change: a rule
 * begins or ends, a year begins, a day that the request names has its anniversary. Where one of them brings an
 * improvement, halving the days since the one before it finds the first day that brings it.
 */
final class LaterFiling {

    /** No criterion looks back further. */
    private static final int MOST_YEARS = 10;

    private final Trials trials;
    private final Improvements improvements;

    private LaterFiling(Trials trials) {
        this.trials = trials;
        this.improvements = new Improvements(trials);
    }

    static List<Help> of(Trials trials) {
        LaterFiling later = new LaterFiling(trials);
        LocalDate before = later.dayBefore();
        for (LocalDate day : later.daysAfter(before)) {
            later.look(before, day);
            before = day;
        }
        return later.improvements.helps();
    }

    /** The day before those to be tried: that of the request, or the last one on which it can no longer be filed. */
    private LocalDate dayBefore() {
        LocalDate requestDate = trials.request().requestDate();
        return trials.earliestDay().isAfter(requestDate) ? trials.earliestDay().minusDays(1) : requestDate;
    }

    /** None if all of them are over on the first day on which the request can be filed. */
    private List<LocalDate> daysAfter(LocalDate before) {
        LocalDate requestDate = trials.request().requestDate();
        LocalDate last = requestDate.plusYears(MOST_YEARS);
        Set<LocalDate> days = new TreeSet<>(trials.search().catalogue().turningDays());
        Stream.concat(namedDays(trials.request()), Stream.of(requestDate.withDayOfYear(1)))
                .flatMap(day -> anniversaries(day, last))
                .forEach(days::add);
        days.add(trials.earliestDay());
        return days.stream()
                .filter(day -> day.isAfter(before) && !day.isAfter(last))
                .toList();
    }

    private static Stream<LocalDate> namedDays(FundingRequest request) {
        return FundingRequest.pointers().stream()
                .map(request::value)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static Stream<LocalDate> anniversaries(LocalDate day, LocalDate last) {
        return Stream.iterate(0, years -> !day.plusYears(years).isAfter(last), years -> years + 1)
                .map(day::plusYears);
    }

    private void look(LocalDate before, LocalDate day) {
        Optional<Trial> found = on(day).filter(improvements::isImprovement);
        if (found.isPresent()) {
            LocalDate first = first(before, day, bringsAsMuchAs(found.get()));
            Trial trial = on(first).orElseThrow();
            improvements.add(trial, FilingDay.later(first, trials).text());
        }
    }

    private Predicate<Trial> bringsAsMuchAs(Trial found) {
        Set<Scheme> opened = improvements.newlyOpened(found);
        return opened.isEmpty()
                ? trial -> trial.gain().compareTo(found.gain()) >= 0
                : trial -> trial.opened().containsAll(opened);
    }

    private LocalDate first(LocalDate before, LocalDate day, Predicate<Trial> bringsAsMuch) {
        return LocalDate.ofEpochDay(Halving.first(
                before.toEpochDay(),
                day.toEpochDay(),
                between ->
                        on(LocalDate.ofEpochDay(between)).filter(bringsAsMuch).isPresent()));
    }

    private Optional<Trial> on(LocalDate day) {
        return trials.help(FilingDay.later(day, trials).changes());
    }
}
