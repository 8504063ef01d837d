package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.Excerpt;

/** A text that should be JSON, and a place in it. */
final class JsonText {

    static final String SPACES = " \t\r\n";
    private static final String DELIMITERS = SPACES + ",:{}[]\"";
    private static final String ESCAPED = "\"\\/bfnrt";

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    /** The index of the place. */
    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    void skipSpaces() {
        while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int length() {
        return text.length();
    }

    /** The character here. */
    char current() {
        return text.charAt(at);
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    boolean isComment() {
        return current() == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
    }

    /** The comment that begins here, shortened. */
    String comment() {
        int closing = text.startsWith("/*", at) ? text.indexOf("*/", at) : -1;
        return closing < 0 ? rest("\r\n") : Excerpt.of(text.substring(at, closing + 2));
    }

    /** Whether a backslash may stand before the character at a place. */
    boolean isEscape(int place) {
        return text.charAt(place) == 'u'
                ? text.substring(place + 1, Math.min(text.length(), place + 5)).matches("[0-9a-fA-F]{4}")
                : ESCAPED.indexOf(text.charAt(place)) >= 0;
    }

    /** The text from here up to a delimiter of JSON, shortened. */
    String token() {
        return rest(DELIMITERS);
    }

    /** The text from here up to one of these characters, shortened. */
    String rest(String delimiters) {
        int to = at;
        while (to < text.length() && delimiters.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Excerpt.of(text.substring(at, to).strip());
    }

    /** What stands here, as messages show it: a text in quotation marks, a word, or a character. */
    String here() {
        char c = current();
        int closing = text.indexOf('"', at + 1);
        if (c == '"' && closing > 0) {
            return Excerpt.of(text.substring(at, closing + 1));
        }
        String word = token();
        return word.isEmpty() || Character.isISOControl(c) ? name(c) : word;
    }

    /** The character here, as messages show it. */
    String currentName() {
        return name(text.codePointAt(at));
    }

    /** A visible character itself, another one by its number. */
    static String name(int character) {
        return Character.isISOControl(character) || Character.isSpaceChar(character) || !Character.isDefined(character)
                ? String.format("U+%04X", character)
                : Character.toString(character);
    }
}
