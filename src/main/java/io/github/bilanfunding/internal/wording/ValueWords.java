package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Labelled;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for a value of a request or of a rule, in both languages. */
public final class ValueWords {

    private static final BilingualText YES = new BilingualText("oui", "yes");
    private static final BilingualText NO = new BilingualText("non", "no");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int GROUP = 3;

    private ValueWords() {}

    /** A value without a unit. Whole numbers without a unit are calendar years. */
    public static BilingualText of(Object value) {
        return of(value, null);
    }

    /** A value with the unit of a whole number. The unit is null for calendar years and for other types. */
    public static BilingualText of(Object value, @Nullable BilingualText unit) {
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue(), unit);
        }
        if (value instanceof Boolean holds) {
            return holds ? YES : NO;
        }
        if (value instanceof Euros euros) {
            return euros.inWords();
        }
        if (value instanceof LocalDate day) {
            return BilingualText.ofDay(day);
        }
        if (value instanceof Labelled labelled) {
            return labelled.label();
        }
        if (value instanceof Grant grant) {
            return of(grant.funder()).and(" ", of(grant.amount()));
        }
        if (value instanceof List<?> list) {
            return joined(list);
        }
        if (value instanceof String code) {
            return new BilingualText(code, code);
        }
        throw new IllegalArgumentException("no words for a " + value.getClass().getName() + ": say it in ValueWords");
    }

    /** The values of a type that has few, true before false and constants in their order; empty for other types. */
    public static List<Choice> choices(Class<?> type) {
        Stream<?> values = type == Boolean.class
                ? Stream.of(true, false)
                : type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty();
        return values.map(value -> new Choice(value instanceof Enum<?> e ? e.name() : value.toString(), of(value)))
                .toList();
    }

    private static BilingualText number(long number, @Nullable BilingualText unit) {
        if (unit == null) {
            String year = Long.toString(number);
            return new BilingualText(year, year);
        }
        BilingualText counted = number == 1 ? one(unit) : unit;
        return new BilingualText(
                grouped(number, NO_BREAK_SPACE) + " " + counted.french(),
                grouped(number, ',') + " " + counted.english());
    }

    private static String grouped(long number, char separator) {
        String plain = Long.toString(number);
        if (plain.length() <= GROUP) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = plain.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }

    /** The singular of a unit, where it is known. */
    private static BilingualText one(BilingualText unit) {
        return Stream.of(GapUnit.values())
                .filter(u -> u.label().equals(unit))
                .map(GapUnit::one)
                .findFirst()
                .orElse(unit);
    }

    private static BilingualText joined(List<?> items) {
        StringJoiner french = new StringJoiner(", ");
        StringJoiner english = new StringJoiner(", ");
        for (Object item : items) {
            BilingualText words = of(item);
            french.add(words.french());
            english.add(words.english());
        }
        return new BilingualText(french.toString(), english.toString());
    }
}
