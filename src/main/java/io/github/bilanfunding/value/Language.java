package io.github.bilanfunding.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which labels and messages exist. */
public enum Language {
    /** French, the default: the language of the law. */
    FRENCH(Locale.FRENCH),
    /** English, for developers. */
    ENGLISH(Locale.ENGLISH);

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(language -> language.locale).toList();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@return the code of ISO 639, {@code fr} or {@code en}} */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * {@return the language with a code, empty when there is none}
     *
     * @param code the code, not null
     */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /**
     * {@return the language that a client prefers}
     *
     * @param accepted the header {@code Accept-Language} of its request, null for none
     * @param otherwise the language if it prefers neither, or if the header cannot be read, not null
     */
    public static Language preferred(@Nullable String accepted, Language otherwise) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), LOCALES);
            return best == null ? otherwise : ofCode(best.getLanguage()).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
