package io.github.bilanfunding.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes what people type comparable: small letters without accents, plain apostrophes, single spaces. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private PlainText() {}

    static String of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
