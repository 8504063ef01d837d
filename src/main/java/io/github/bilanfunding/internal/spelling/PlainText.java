package io.github.bilanfunding.internal.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes what people write comparable: small letters without accents. */
public final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** The text with plain apostrophes and single spaces. */
    public static String of(String text) {
        String plain = ACCENTS.matcher(decomposed(text)).replaceAll("").replace('’', '\'');
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of the text only. */
    public static String letters(String text) {
        return NO_LETTER.matcher(decomposed(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
