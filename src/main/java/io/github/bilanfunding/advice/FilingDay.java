package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remedy to file the request on another day. */
final class FilingDay {

    private static final String REQUEST_DATE = "/requestDate";
    private static final String START = "/bilan/startDate";
    private static final String END = "/bilan/endDate";

    private FilingDay() {}

    static Remedy earlier(LocalDate day) {
        BilingualText by = BilingualText.ofDay(day);
        return new Remedy(
                List.of(new Change(REQUEST_DATE, day)),
                new BilingualText(
                        "Déposer la demande au plus tard le " + by.french(),
                        "File the request on " + by.english() + " at the latest"));
    }

    /** A bilan that would begin before the later day is put off by as many days: no funder pays for one that has begun. */
    static Remedy later(LocalDate day, Trials trials) {
        List<Change> changes = new ArrayList<>(List.of(new Change(REQUEST_DATE, day)));
        BilingualText from = BilingualText.ofDay(day);
        BilingualText text = new BilingualText(
                "Attendre le " + from.french() + " pour déposer la demande",
                "Wait until " + from.english() + " to file the request");
        Bilan bilan = trials.request().bilan();
        LocalDate start = bilan.startDate();
        LocalDate end = bilan.endDate();
        if (isBefore(start == null ? end : start, day)) {
            long days = ChronoUnit.DAYS.between(trials.request().requestDate(), day);
            if (end != null) {
                changes.add(new Change(END, end.plusDays(days)));
            }
            if (start != null) {
                LocalDate moved = start.plusDays(days);
                changes.add(new Change(START, moved));
                text = text.and("", new BilingualText(", commencer le bilan le ", ", begin the bilan on "))
                        .and("", BilingualText.ofDay(moved));
            }
        }
        return new Remedy(changes, text.and("", verified(day, trials)));
    }

    private static boolean isBefore(@Nullable LocalDate planned, LocalDate day) {
        return planned != null && planned.isBefore(day);
    }

    private static BilingualText verified(LocalDate day, Trials trials) {
        LocalDate until = trials.search().catalogue().verifiedUntil();
        return day.isAfter(until)
                ? new BilingualText(" (droit vérifié jusqu'au ", " (law verified until ")
                        .and("", BilingualText.ofDay(until))
                        .and("", new BilingualText(")", ")"))
                : new BilingualText("", "");
    }
}
