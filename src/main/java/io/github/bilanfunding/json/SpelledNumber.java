package io.github.bilanfunding.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1 800,50 €}, {@code 24}. */
final class SpelledNumber {

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final String CENTS = "(?<cents>[0-9]{1,2})";
    private static final Pattern CURRENCY =
            Pattern.compile("^€" + SPACE + "*|" + SPACE + "*(?:€|euros?|eur)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile("(?<whole>[0-9]{1,9}|" + groups(SPACE) + ")");

    /** A point or comma before three digits may separate thousands or decimals: such a text is no form of these. */
    private static final List<Pattern> AMOUNTS = List.of(
            Pattern.compile("(?<whole>[0-9]{1,15}|" + groups(SPACE) + ")(?:[.,]" + CENTS + ")?"),
            Pattern.compile("(?<whole>" + groups("\\.") + ")," + CENTS),
            Pattern.compile("(?<whole>" + groups(",") + ")\\." + CENTS));

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private SpelledNumber() {}

    private static String groups(String separator) {
        return "[0-9]{1,3}(?:" + separator + "[0-9]{3}){1,4}";
    }

    /** The amount in euros that a text means, as it is to be written. Empty when it is none, or could be another one. */
    static Optional<String> amount(String text) {
        String number = CURRENCY.matcher(text).replaceFirst("").strip();
        return AMOUNTS.stream()
                .map(form -> form.matcher(number))
                .filter(Matcher::matches)
                .map(SpelledNumber::euros)
                .findFirst();
    }

    private static String euros(Matcher parts) {
        String cents = parts.group("cents");
        return digits(parts) + "." + (cents == null ? "00" : cents.length() == 1 ? cents + "0" : cents);
    }

    /** The whole number that a text means, as it is to be written. Empty when it is none. */
    static Optional<String> whole(String text) {
        Matcher parts = WHOLE.matcher(text.strip());
        return parts.matches() ? Optional.of(digits(parts)) : Optional.empty();
    }

    private static String digits(Matcher parts) {
        return NO_DIGIT.matcher(parts.group("whole")).replaceAll("").replaceFirst("^0+(?=[0-9])", "");
    }
}
