package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.spelling.SpelledDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days in the files of a rulebook, written as {@code 2027-01-31}. */
final class Days {

    private Days() {}

    /** The day, empty for another text. */
    static Optional<LocalDate> of(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that has to be a day, empty when nothing is. */
    static Optional<Fix> fault(String text) {
        return of(text).isPresent()
                ? Optional.empty()
                : Optional.of(new Fix(
                        Names.quoted(text) + " is no day",
                        SpelledDay.of(text)
                                .map(day -> "did you mean " + day + "?")
                                .orElse("write it as 2027-01-31")));
    }
}
