package io.github.bilanfunding.internal.record;

/** Shortens the values that messages repeat, because a document can hold long ones. */
public final class Excerpt {

    private static final int MAX = 60;

    private Excerpt() {}

    /** The text, or its first characters followed by an ellipsis. */
    public static String of(String text) {
        return text.codePointCount(0, text.length()) <= MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX)) + "…";
    }
}
