package io.github.bilanfunding.server;

import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Finds the language in which to answer. */
final class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /** The language that the client prefers by its header Accept-Language, or another one if it prefers none. */
    static Language accepted(@Nullable String header, Language otherwise) {
        try {
            Locale best = header == null ? null : Locale.lookup(LanguageRange.parse(header), KNOWN);
            return best == null ? otherwise : best.equals(Locale.ENGLISH) ? Language.ENGLISH : Language.FRENCH;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** The language that the client asks for by a parameter, or another one if it asks for none. */
    static Language asked(@Nullable String parameter, Language otherwise) {
        if (parameter == null) {
            return otherwise;
        }
        return switch (parameter) {
            case "fr" -> Language.FRENCH;
            case "en" -> Language.ENGLISH;
            default -> throw new Refusal(400, "lang : donnez fr ou en.", "lang: give fr or en.");
        };
    }

    /** The code of a language. */
    static String code(Language language) {
        return language == Language.FRENCH ? "fr" : "en";
    }
}
