package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with the text in the place of a number or a literal. */
final class WrongValue {

    private static final Pattern JSON =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null");
    private static final Set<String> UNKNOWN = Set.of("nan", "infinity", "undefined", "none", "nil", "null");

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern DATE = Pattern.compile("[0-9]+([-/.])[0-9]+\\1[0-9]+.*");
    private static final Pattern ZERO_FIRST = Pattern.compile("(-?)0+([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)" + SPACE + "*[\\p{L}€%](?:[^:]*[^:,])?,?");
    private static final Pattern SPACED =
            Pattern.compile("([0-9]{1,3}(?:" + SPACE + "[0-9]{3})+)(?:[.,]([0-9]{1,2}))?(?![0-9.]).*");
    private static final Pattern DECIMALS = Pattern.compile("(-?[0-9]+),([0-9]{1,2})(?![0-9.]).*");
    private static final Pattern SPACES = Pattern.compile(SPACE);

    private WrongValue() {}

    /** Whether a text is a JSON number or literal. */
    static boolean isJson(String token) {
        return JSON.matcher(token).matches();
    }

    /** What is wrong with a token, and with the phrase that it begins. Empty when it is neither a number nor a word. */
    static Optional<BilingualText> in(String token, String phrase) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        String unsigned = token.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(unsigned)) {
            return Optional.of(Mistake.NOT_A_NUMBER.words(token));
        }
        if (Character.isLetter(token.charAt(0)) || DATE.matcher(token).matches()) {
            return Optional.of(Rewriting.flag(token)
                    .map(flag -> Mistake.OTHER_LITERAL.words(token, flag))
                    .orElseGet(() -> Mistake.UNQUOTED_VALUE.words(phrase)));
        }
        if ("+-.".indexOf(token.charAt(0)) < 0 && !Character.isDigit(token.charAt(0))) {
            return Optional.empty();
        }
        Matcher zero = ZERO_FIRST.matcher(token);
        return zero.matches()
                ? Optional.of(Mistake.LEADING_ZERO.words(token, zero.group(1) + zero.group(2)))
                : Optional.of(longer(token).orElseGet(() -> Mistake.NO_NUMBER.words(token)));
    }

    /** What is wrong with a number that goes on behind a space or with a unit. Empty when it does not. */
    static Optional<BilingualText> longer(String text) {
        Matcher spaced = SPACED.matcher(text);
        if (spaced.matches()) {
            String written = text.substring(0, spaced.group(2) == null ? spaced.end(1) : spaced.end(2));
            String decimals = spaced.group(2) == null ? "" : "." + spaced.group(2);
            return Optional.of(Mistake.SPACED_NUMBER.words(
                    written, SPACES.matcher(spaced.group(1)).replaceAll("") + decimals));
        }
        Matcher unit = WITH_UNIT.matcher(text);
        return unit.matches() ? Optional.of(Mistake.UNIT.words(text, unit.group(1))) : Optional.empty();
    }

    /** What is wrong with a number that goes on behind a comma: it may separate decimals or thousands. */
    static BilingualText withComma(String text) {
        Matcher decimals = DECIMALS.matcher(text);
        return decimals.matches()
                ? Mistake.DECIMAL_COMMA.words(
                        text.substring(0, decimals.end(2)), decimals.group(1) + "." + decimals.group(2))
                : Mistake.NO_NUMBER.words(text);
    }
}
