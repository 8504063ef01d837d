package io.github.bilanfunding.value;

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
