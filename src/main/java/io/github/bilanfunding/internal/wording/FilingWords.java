package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Silence;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of filing: by when, how long before, when an answer is due. Immutable and thread-safe. */
public final class FilingWords {

    private final Words words;
    private final Function<LocalDate, String> days;

    /** Words of a report that writes its days in its own way. */
    public FilingWords(Words words, Function<LocalDate, String> days) {
        this.words = words;
        this.days = days;
    }

    /** The last day for filing, before what is filed; empty when no day is known. */
    public String by(@Nullable LocalDate by, boolean late) {
        if (by == null) {
            return "";
        }
        return late
                ? words.of("trop tard depuis le ", "too late since ") + days.apply(by) + words.of(" : ", ": ")
                : words.of("au plus tard le ", "by ") + days.apply(by) + words.of(" : ", ": ");
    }

    /** When an answer is due, and what silence means; empty when nobody says. */
    public String answer(@Nullable LocalDate day, @Nullable Silence silence) {
        if (day == null) {
            return "";
        }
        return words.of("réponse au plus tard le ", "answer by ")
                + days.apply(day)
                + words.of(" si déposé à la date de la demande", " if filed on the date of the request")
                + (silence == null ? "" : words.of(", le silence vaut ", ", silence means ") + words.of(silence));
    }

    /** How long before the start something is filed. */
    public String before(@Nullable Delay delay) {
        if (delay == null) {
            return words.of("avant le début", "before the start");
        }
        DelayUnit unit = delay.unit();
        return delay.count()
                + " "
                + words.of(delay.count() == 1 ? unit.one() : unit.label())
                + words.of(" avant le début", " before the start");
    }
}
