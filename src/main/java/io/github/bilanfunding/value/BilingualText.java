package io.github.bilanfunding.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One text in both languages. Decisions hold both languages, so that one decision can be written in either. Immutable
 * and thread-safe.
 *
 * @param french the French text, not null
 * @param english the English text, not null
 */
public record BilingualText(String french, String english) {

    /**
     * Checks the components for null.
     *
     * @param french as the component
     * @param english as the component
     */
    public BilingualText {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /**
     * {@return a day in the usual notation: 25/11/2026 in French, 25 November 2026 in English}
     *
     * @param day the day, of a year with at most four digits, not null
     */
    public static BilingualText ofDay(LocalDate day) {
        String iso = day.toString();
        String month = day.getMonth().name();
        return new BilingualText(
                iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4),
                day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                        + iso.substring(0, 4));
    }

    /**
     * {@return the text in a language}
     *
     * @param language the language, not null
     */
    public String in(Language language) {
        return language == Language.ENGLISH ? english : french;
    }

    /**
     * {@return this text followed by another, in both languages}
     *
     * @param separator the text between the two, not null
     * @param other the other text, not null
     */
    public BilingualText and(String separator, BilingualText other) {
        return new BilingualText(french + separator + other.french, english + separator + other.english);
    }

    /** {@return the French text} */
    @Override
    public String toString() {
        return french;
    }
}
