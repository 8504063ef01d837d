package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: {@code 25/11/2026}, {@code 2026-11-5}, {@code 25 novembre 2026}. */
final class SpelledDay {

    private static final String YEAR = "(?<y>[0-9]{4})";
    private static final String DAY = "(?<d>[0-9]{1,2})";
    private static final String SEPARATOR = "[-/. ]";

    /** In numbers the day comes first, as in France. A time of day without a zone does not change the day. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(YEAR + SEPARATOR + "(?<m>[0-9]{1,2})" + SEPARATOR + DAY + "(?:[T ][0-9:.]+)?"),
            Pattern.compile(YEAR + "(?<m>[0-9]{2})(?<d>[0-9]{2})"),
            Pattern.compile(DAY + SEPARATOR + "(?<m>[0-9]{1,2})" + SEPARATOR + YEAR),
            Pattern.compile(DAY + "(?:er|st|nd|rd|th)?[- ](?<m>[\\p{L}\\p{M}]+)\\.?,?[- ]" + YEAR));

    private static final ConstantNames MONTHS = new ConstantNames(Month.class);

    private SpelledDay() {}

    /** The day that a text means. Empty when it is none, or could be another one. */
    static Optional<LocalDate> of(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(SpelledDay::day);
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return month(parts.group("m"))
                    .map(month -> LocalDate.of(
                            Integer.parseInt(parts.group("y")), month, Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Month.of(Integer.parseInt(text)));
        }
        return MONTHS.named(text).stream().map(Month.class::cast).findFirst();
    }

    /** A day with its month in words. */
    static BilingualText inWords(LocalDate day) {
        Month month = day.getMonth();
        String french = TradeWords.ofConstant(month).get(0);
        String english = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        return new BilingualText(
                (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + french + " " + day.getYear(),
                day.getDayOfMonth() + " " + english + " " + day.getYear());
    }
}
