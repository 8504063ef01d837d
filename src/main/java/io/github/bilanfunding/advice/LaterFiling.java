package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the first later days on which a request finds more. What a day brings is read on the days on which something
 * can change: a rule begins or ends, a year begins, a day that the request names has its anniversary. Where it brings
 * something new, the first day on which it does is found by halving the days since the last look.
 */
final class LaterFiling {

    private static final String REQUEST_DATE = "/requestDate";
    private static final String START = "/bilan/startDate";
    private static final String END = "/bilan/endDate";

    /** Nobody waits longer for a bilan; no criterion looks further back. */
    private static final int MOST_YEARS = 10;

    private final Search search;
    private final LocalDate today;

    /** The last day that is not to be waited for: that of the request, or one on which nobody can file it any more. */
    private final LocalDate lastDayThatIsNone;

    private final List<Help> helps = new ArrayList<>();
    private final Set<Scheme> opened = EnumSet.noneOf(Scheme.class);
    private Euros gain = Euros.ZERO;

    private LaterFiling(Search search) {
        this.search = search;
        this.today = search.request().requestDate();
        this.lastDayThatIsNone =
                search.earliestDay().isAfter(today) ? search.earliestDay().minusDays(1) : today;
    }

    static List<Help> of(Search search) {
        LaterFiling waiting = new LaterFiling(search);
        LocalDate before = waiting.lastDayThatIsNone;
        for (LocalDate day : waiting.days()) {
            waiting.look(before, day);
            before = day;
        }
        return waiting.helps;
    }

    private NavigableSet<LocalDate> days() {
        LocalDate last = today.plusYears(MOST_YEARS);
        NavigableSet<LocalDate> days = new TreeSet<>(search.catalogue().turningDays());
        Stream.concat(namedDays(search.request()), Stream.of(today.withDayOfYear(1)))
                .flatMap(named -> anniversaries(named, last))
                .forEach(days::add);
        days.add(search.earliestDay());
        return days.subSet(lastDayThatIsNone, false, last, true);
    }

    private static Stream<LocalDate> namedDays(FundingRequest request) {
        return FundingRequest.pointers().stream()
                .map(request::value)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static Stream<LocalDate> anniversaries(LocalDate named, LocalDate last) {
        return Stream.iterate(0, years -> !named.plusYears(years).isAfter(last), years -> years + 1)
                .map(named::plusYears);
    }

    private void look(LocalDate before, LocalDate day) {
        Optional<Trial> found = on(day);
        if (found.isEmpty()) {
            return;
        }
        Set<Scheme> news = EnumSet.noneOf(Scheme.class);
        news.addAll(found.get().opened());
        news.removeAll(opened);
        Euros most = found.get().gain();
        if (!news.isEmpty() || most.compareTo(gain) > 0) {
            Predicate<Trial> alike = news.isEmpty()
                    ? trial -> trial.gain().compareTo(most) >= 0
                    : trial -> trial.opened().containsAll(news);
            LocalDate first = first(before, day, alike);
            Trial trial = on(first).orElseThrow();
            opened.addAll(trial.opened());
            gain = gain.max(trial.gain());
            helps.add(trial.help(text(first, trial.changes())));
        }
    }

    /** The first day for which something holds, after a day for which it does not, until one for which it does. */
    private LocalDate first(LocalDate without, LocalDate with, Predicate<Trial> alike) {
        LocalDate low = without;
        LocalDate high = with;
        while (ChronoUnit.DAYS.between(low, high) > 1) {
            LocalDate middle = low.plusDays(ChronoUnit.DAYS.between(low, high) / 2);
            if (on(middle).filter(alike).isPresent()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** LaterFiling for the day on which a criterion opens. */
    static Remedy until(LocalDate opensOn, Search search) {
        LocalDate day = opensOn.isBefore(search.earliestDay()) ? search.earliestDay() : opensOn;
        LaterFiling waiting = new LaterFiling(search);
        List<Change> changes = waiting.changes(day);
        return new Remedy(changes, waiting.text(day, changes));
    }

    private Optional<Trial> on(LocalDate day) {
        return search.help(changes(day));
    }

    private List<Change> changes(LocalDate day) {
        List<Change> changes = new ArrayList<>(List.of(new Change(REQUEST_DATE, day)));
        Bilan bilan = search.request().bilan();
        if (isBefore(bilan.startDate(), day) || (bilan.startDate() == null && isBefore(bilan.endDate(), day))) {
            // nobody pays for a bilan that is over when the request is filed: it moves along
            long later = ChronoUnit.DAYS.between(today, day);
            move(END, bilan.endDate(), later, changes);
            move(START, bilan.startDate(), later, changes);
        }
        return changes;
    }

    private static boolean isBefore(@Nullable LocalDate planned, LocalDate day) {
        return planned != null && planned.isBefore(day);
    }

    private static void move(String pointer, @Nullable LocalDate planned, long days, List<Change> changes) {
        if (planned != null) {
            changes.add(new Change(pointer, planned.plusDays(days)));
        }
    }

    private BilingualText text(LocalDate day, List<Change> changes) {
        LocalDate verified = search.catalogue().verifiedUntil();
        StringBuilder french = new StringBuilder("Attendre le " + day + " pour déposer la demande");
        StringBuilder english = new StringBuilder("Wait until " + day + " to file the request");
        for (Change change : changes) {
            if (change.pointer().equals(START)) {
                french.append(", commencer le bilan le ").append(change.value());
                english.append(", begin the bilan on ").append(change.value());
            }
        }
        if (day.isAfter(verified)) {
            french.append(" (droit vérifié jusqu'au ").append(verified).append(')');
            english.append(" (law verified until ").append(verified).append(')');
        }
        return new BilingualText(french.toString(), english.toString());
    }
}
