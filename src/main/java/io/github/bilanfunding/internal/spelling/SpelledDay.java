package io.github.bilanfunding.internal.spelling;

import io.github.bilanfunding.value.BilingualText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days as people write them: {@code 25/11/2026}, {@code 25/11/26}, {@code 2026-11-5}, {@code 25 novembre 2026}. */
public final class SpelledDay {

    private static final String YEAR = "(?<y>[0-9]{4})";
    private static final String DAY = "(?<d>[0-9]{1,2})";
    private static final String MONTH = "(?<m>[0-9]{1,2})";
    private static final String NAMED = "(?<m>[\\p{L}\\p{M}]+)\\.?";
    private static final String SEPARATOR = "[-/. ]";
    private static final String ORDINAL = "(?:er|st|nd|rd|th)?";
    private static final int LAST_MONTH = 12;

    /**
     * In numbers the day comes first, as in France, unless it can only be the month. A year of two digits stands behind
     * strokes or points: behind hyphens it could come first. A time of day without a zone does not change the day.
     */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(YEAR + SEPARATOR + MONTH + SEPARATOR + DAY + "(?:[T ][0-9:.]+)?"),
            Pattern.compile(YEAR + "(?<m>[0-9]{2})(?<d>[0-9]{2})"),
            Pattern.compile(DAY + SEPARATOR + MONTH + SEPARATOR + YEAR),
            Pattern.compile(DAY + "([/.])" + MONTH + "\\2(?<y>[0-9]{2})"),
            Pattern.compile(DAY + ORDINAL + "[- ]" + NAMED + ",?[- ]?" + YEAR),
            Pattern.compile(NAMED + " " + DAY + ORDINAL + ",? ?" + YEAR));

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern SPACED = Pattern.compile(" ?([-/.]) ?");

    private static final Map<String, Month> MONTHS = Arrays.stream(Month.values())
            .flatMap(month -> Stream.concat(Stream.of(month.name()), TradeWords.ofConstant(month).stream())
                    .map(name -> Map.entry(PlainText.letters(name), month)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SpelledDay() {}

    /** The day that a text means. Empty when it is none, or could be another one. */
    public static Optional<LocalDate> of(String text) {
        return form(text).flatMap(SpelledDay::day);
    }

    /** Whether a text has the form of a day, be it one of the calendar or not. */
    public static boolean isLike(String text) {
        return form(text).isPresent();
    }

    private static Optional<Matcher> form(String text) {
        String single = SPACES.matcher(text).replaceAll(" ").strip();
        String compact = SPACED.matcher(single).replaceAll("$1");
        return FORMS.stream()
                .map(form -> form.matcher(compact))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        String month = parts.group("m");
        int year = Integer.parseInt(parts.group("y").length() == 2 ? "20" + parts.group("y") : parts.group("y"));
        int day = Integer.parseInt(parts.group("d"));
        if (!Character.isDigit(month.charAt(0))) {
            return Optional.ofNullable(MONTHS.get(PlainText.letters(month))).flatMap(named -> day(year, named, day));
        }
        int number = Integer.parseInt(month);
        boolean isMonthFirst = number > LAST_MONTH && parts.start("d") == 0;
        return isMonthFirst ? day(year, day, number) : day(year, number, day);
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        return day(year, month.getValue(), day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day with its month in words. */
    public static BilingualText inWords(LocalDate day) {
        String month = TradeWords.ofConstant(day.getMonth()).get(0);
        return new BilingualText(
                (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + month + " " + day.getYear(),
                BilingualText.ofDay(day).english());
    }
}
