package io.github.bilanfunding.internal.record;

/** Shortens the values that messages repeat, because a document can hold long ones. */
public final class Excerpt {

    private static final int MAX = 60;
    private static final int MAX_PATH = 300;

    private Excerpt() {}

    /** The text, or its first characters followed by an ellipsis. */
    public static String of(String text) {
        return of(text, MAX);
    }

    /** The name of a file, longer than other values because it says where to look. */
    public static String ofPath(String name) {
        return of(name, MAX_PATH);
    }

    private static String of(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }
}
