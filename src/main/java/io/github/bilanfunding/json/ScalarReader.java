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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single values without conversion between types: a number in quotes is not a number. */
final class ScalarReader {

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MAX_DIGITS = 18;
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
        if (number.scale() > 2) {
            problems.addUnreadable(
                    at,
                    shown(value) + " a plus de deux décimales : arrondissez au centime.",
                    shown(value) + " has more than two decimals: round it to the cent.");
            return null;
        }
        return (long) number.precision() - number.scale() > MAX_DIGITS - 2
                ? wrongType(
                        at,
                        value,
                        "un montant d'au plus " + Euros.MAX.inWords().french(),
                        "an amount of at most " + Euros.MAX.inWords().english())
                : Euros.euros(number);
    }

    private @Nullable Object date(Object value, String at) {
        if (value instanceof String text && ISO_DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                return wrongType(at, value, "un jour du calendrier", "a day of the calendar");
            }
        }
        return wrongType(at, value, "une date aaaa-mm-jj", "a date yyyy-mm-dd", Rewriting.ofDay(value));
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
