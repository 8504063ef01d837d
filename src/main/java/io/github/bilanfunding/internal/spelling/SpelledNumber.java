package io.github.bilanfunding.internal.spelling;

import io.github.bilanfunding.value.BilingualText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: {@code 1 800,50 €}, {@code 1,800.50}, {@code 24 heures}. */
public final class SpelledNumber {

    private static final String SPACE = "[\\s\\u00a0\\u2009\\u202f]";
    private static final String CENTS = "(?<cents>[0-9]{1,2})";

    private static final String EURO = "(?:€|euros?\\b|eur\\b)";
    private static final String TAX = "(?:ttc|t\\.t\\.c\\.?|ht|h\\.t\\.?)";
    private static final Pattern BEFORE_TAX = like(".*[0-9€\\s.rs]h\\.?t\\.?");
    private static final Pattern MONEY = like(".*" + EURO + ".*");
    private static final Pattern AROUND =
            like("^" + EURO + SPACE + "*|(?:" + SPACE + "*" + EURO + ")?(?:" + SPACE + "*" + TAX + ")?$");

    /** An amount has two decimals at most, so three digits behind a point or comma are thousands. */
    private static final List<Pattern> AMOUNTS = List.of(
            Pattern.compile("(?<whole>-?(?:[0-9]{1,15}|" + groups(SPACE) + "))(?:[.,]" + CENTS + ")?"),
            Pattern.compile("(?<whole>-?" + groups("\\.") + ")(?:," + CENTS + ")?"),
            Pattern.compile("(?<whole>-?" + groups(",") + ")(?:\\." + CENTS + ")?"));

    private static final Pattern WHOLE =
            Pattern.compile("(?<whole>-?(?:[0-9]{1,18}|" + groups(SPACE) + "))" + SPACE + "*(?<unit>[^0-9]*)");

    private static final Pattern SEPARATOR = Pattern.compile("[^0-9-]");

    private SpelledNumber() {}

    private static Pattern like(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String groups(String separator) {
        return "[1-9][0-9]{0,2}(?:" + separator + "[0-9]{3}){1,4}";
    }

    /** The amount in euros that a text means, with the decimals that it has. Empty when it is none. */
    public static Optional<BigDecimal> amount(String text) {
        String number = AROUND.matcher(text.strip()).replaceAll("").strip();
        return AMOUNTS.stream()
                .map(form -> form.matcher(number))
                .filter(Matcher::matches)
                .map(parts ->
                        new BigDecimal(whole(parts) + (parts.group("cents") == null ? "" : "." + parts.group("cents"))))
                .findFirst();
    }

    /** Whether an amount is said to be one before tax. */
    public static boolean isBeforeTax(String text) {
        return BEFORE_TAX.matcher(text.strip()).matches();
    }

    /** Whether a text names the euro, so that it can only be an amount. */
    public static boolean isMoney(String text) {
        return MONEY.matcher(text).matches() && amount(text).isPresent();
    }

    /**
     * The whole number that a text means, with the beginning of its unit or without. Empty when it is none or has
     * another unit.
     */
    public static Optional<BigInteger> whole(String text, @Nullable BilingualText unit) {
        Matcher parts = WHOLE.matcher(text.strip());
        return parts.matches() && isUnit(parts.group("unit"), unit)
                ? Optional.of(new BigInteger(whole(parts)))
                : Optional.empty();
    }

    private static boolean isUnit(String written, @Nullable BilingualText unit) {
        String word = PlainText.of(written).replace("%", "pour cent").replaceFirst("(?<=.)\\.$", "");
        return word.isEmpty()
                || Stream.ofNullable(unit)
                        .flatMap(name -> Stream.of(name.french(), name.english()))
                        .anyMatch(name -> PlainText.of(name).startsWith(word));
    }

    private static String whole(Matcher parts) {
        return SEPARATOR.matcher(parts.group("whole")).replaceAll("");
    }
}
