package io.github.bilanfunding.value;

import java.util.Objects;

/**
 * One text in both languages. Decisions hold texts, not strings, so that the same decision can be written in either
 * language. Immutable and thread-safe.
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
     * @param language the language wanted, not null
     */
    public String in(Language language) {
        return language == Language.ENGLISH ? english : french;
    }

    /**
     * {@return this text and another behind it, in both languages}
     *
     * @param separator what comes between the two, not null
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
