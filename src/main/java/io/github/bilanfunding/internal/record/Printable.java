package io.github.bilanfunding.internal.record;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes text from outside safe to print. Its control characters, line separators and marks of direction could break a line
 * or control a terminal, and halves of characters have no form in UTF-8.
 */
public final class Printable {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private Printable() {}

    /** Whether a text of several lines, which may have tabs, can be printed as it is. */
    public static boolean isPlain(String text) {
        return !CONTROL.matcher(text.replaceAll("[\t\n\r]", "")).find();
    }

    /** The text on one line. */
    public static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** The text with its own line breaks. */
    public static String lines(String text) {
        return text.lines().map(Printable::line).collect(Collectors.joining("\n"));
    }
}
