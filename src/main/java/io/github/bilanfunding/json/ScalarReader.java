package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single values without conversion between types: a number in quotes is not a number. */
final class ScalarReader {

    private static final int MAX_DIGITS = 18;
    private static final int MAX_DECIMALS = 2;
    private static final int DECIMAL = 10;

    /** Where the year, the month and the day end in a text. */
    private static final int YEAR = 4;

    private static final int YEAR_MONTH = 7;
    private static final int YEAR_MONTH_DAY = 10;
    private static final String PRICE = "/price";

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether a record type is written as a single value. */
    static boolean reads(Class<?> type) {
        return type == Euros.class;
    }

    /** The value. Returns null and adds a problem when it has the wrong type. */
    @Nullable
    Object read(Class<?> type, Object value, String at) {
        if (type == String.class) {
            return value instanceof String
                    ? value
                    : wrongType(at, value, "un texte", "a text", Rewriting.ofText(value));
        } else if (type == Boolean.class) {
            return value instanceof Boolean
                    ? value
                    : wrongType(at, value, "true ou false", "true or false", Rewriting.ofFlag(value));
        } else if (type == Integer.class) {
            return integer(value, at);
        } else if (type == Euros.class) {
            return euros(value, at);
        } else if (type == LocalDate.class) {
            return date(value, at);
        } else if (type.isEnum()) {
            return constant(type, value, at);
        }
        throw new IllegalStateException("no JSON form for " + type + ": add one to ScalarReader");
    }

    private @Nullable Object integer(Object value, String at) {
        return value instanceof BigInteger number && number.bitLength() < Integer.SIZE
                ? (Object) number.intValue()
                : wrongType(at, value, "un nombre entier", "a whole number", Rewriting.ofInteger(value, unit(at)));
    }

    /** What the whole number at a pointer counts, null where the inputs of rules do not say it. */
    private static @Nullable BilingualText unit(String at) {
        return InputWords.find(FieldNames.field(at)).map(InputWords::unit).orElse(null);
    }

    private @Nullable Object euros(Object value, String at) {
        if (!(value instanceof Number)) {
            return wrongType(
                    at,
                    value,
                    "un montant en euros",
                    "an amount in euros",
                    Rewriting.ofAmount(value, at.endsWith(PRICE)));
        }
        BigDecimal number = value instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) value;
        if (number.scale() > MAX_DECIMALS) {
            problems.addUnreadable(
                    at,
                    shown(value) + " a plus de deux décimales : arrondissez au centime.",
                    shown(value) + " has more than two decimals: round it to the cent.");
            return null;
        }
        return isAmount(number)
                ? Euros.euros(number)
                : wrongType(
                        at,
                        value,
                        "un montant d'au plus " + Euros.MAX.inWords().french(),
                        "an amount of at most " + Euros.MAX.inWords().english());
    }

    /** Whether a number is an amount in whole cents, not too large for the arithmetic. */
    static boolean isAmount(BigDecimal number) {
        return number.scale() <= MAX_DECIMALS
                && (long) number.precision() - number.scale() <= MAX_DIGITS - MAX_DECIMALS;
    }

    private @Nullable Object date(Object value, String at) {
        if (value instanceof String text && isDay(text)) {
            try {
                return day(text);
            } catch (DateTimeException e) {
                return wrongType(at, value, "un jour du calendrier", "a day of the calendar");
            }
        }
        return wrongType(at, value, "une date aaaa-mm-jj", "a date yyyy-mm-dd", Rewriting.ofDay(value));
    }

    /** Whether a text has the form of a day, yyyy-mm-dd. The calendar need not have it. */
    static boolean isDay(String text) {
        if (text.length() != YEAR_MONTH_DAY) {
            return false;
        }
        for (int i = 0; i < YEAR_MONTH_DAY; i++) {
            char c = text.charAt(i);
            boolean separator = i == YEAR || i == YEAR_MONTH;
            if (separator ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The day in a text of this form.
     *
     * @throws DateTimeException if the calendar does not have it
     */
    static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, YEAR, DECIMAL),
                Integer.parseInt(text, YEAR + 1, YEAR_MONTH, DECIMAL),
                Integer.parseInt(text, YEAR_MONTH + 1, YEAR_MONTH_DAY, DECIMAL));
    }

    private @Nullable Object constant(Class<?> type, Object value, String at) {
        List<?> constants = Arrays.asList(type.getEnumConstants());
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        List<BilingualText> meant = value instanceof String text && problems.areListed()
                ? new ConstantNames(type)
                        .meant(text).stream().map(ConstantNames::shown).toList()
                : List.of();
        if (!meant.isEmpty()) {
            BilingualText question = Suggestion.of(meant);
            problems.addUnreadable(
                    at,
                    shown(value) + " ne convient pas : " + question.french(),
                    shown(value) + " does not fit: " + question.english());
            return null;
        }
        String known = constants.stream().map(Object::toString).collect(Collectors.joining(", "));
        return wrongType(at, value, "l'une des valeurs " + known, "one of " + known);
    }

    @Nullable
    Object wrongType(String at, Object value, String french, String english) {
        return wrongType(at, value, french, english, Optional.empty());
    }

    private @Nullable Object wrongType(
            String at, Object value, String french, String english, Optional<BilingualText> advice) {
        problems.addUnreadable(
                at,
                shown(value) + " ne convient pas : attendu " + french
                        + advice.map(a -> ", " + a.french()).orElse("") + ".",
                shown(value) + " does not fit: expected " + english
                        + advice.map(a -> ", " + a.english()).orElse("") + ".");
        return null;
    }

    private static String shown(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        if (value instanceof List<?>) {
            return "[…]";
        }
        return value instanceof String text ? "\"" + Excerpt.of(text) + "\"" : value.toString();
    }
}
