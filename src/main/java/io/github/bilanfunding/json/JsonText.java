package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-8 that should be JSON, and a place in it. Places are counted in bytes, because a document can be too long
 * to be decoded as a whole. Only what a message shows is decoded.
 */
final class JsonText {

    static final String SPACES = " \t\r\n";
    private static final String DELIMITERS = SPACES + ",:{}[]\"";
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final int MAX_CHARACTER = 4;

    /** What is decoded of a long word or text: an excerpt of it is shorter. */
    private static final int MAX_SHOWN = 1_000;

    private final ByteBuffer text;
    private int at;

    JsonText(ByteBuffer text) {
        this.text = text.slice();
    }

    /** The index of the place. */
    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    void skipSpaces() {
        while (at < length() && SPACES.indexOf(asciiAt(at)) >= 0) {
            at++;
        }
    }

    boolean isAtEnd() {
        return at >= length();
    }

    int length() {
        return text.limit();
    }

    /** The character here. */
    int current() {
        return characterAt(at);
    }

    /** The character that begins at a place. */
    int characterAt(int place) {
        return text.get(place) >= 0
                ? text.get(place)
                : decoded(place, Math.min(length(), place + MAX_CHARACTER)).codePointAt(0);
    }

    /** The character at a place, or a control character that is in no text where it is not ASCII. */
    char asciiAt(int place) {
        return text.get(place) >= 0 ? (char) text.get(place) : '\u0080';
    }

    /** The text between two places, its beginning if it is long. */
    String between(int from, int to) {
        return decoded(from, Math.min(to, from + MAX_SHOWN));
    }

    private String decoded(int from, int to) {
        return StandardCharsets.UTF_8.decode(text.slice(from, to - from)).toString();
    }

    private boolean startsWith(String word) {
        return between(at, Math.min(length(), at + word.length())).equals(word);
    }

    private int indexOf(char ascii, int from) {
        int place = from;
        while (place < length() && asciiAt(place) != ascii) {
            place++;
        }
        return place < length() ? place : -1;
    }

    boolean isComment() {
        return asciiAt(at) == '#' || startsWith("//") || startsWith("/*");
    }

    /** The comment that begins here, shortened. */
    String comment() {
        int closing = startsWith("/*") ? between(at, length()).indexOf("*/") : -1;
        return closing < 0 ? rest("\r\n") : Excerpt.of(between(at, at + closing + 2));
    }

    /** Whether a backslash may stand before the character at a place. */
    boolean isEscape(int place) {
        return asciiAt(place) == 'u'
                ? between(place + 1, Math.min(length(), place + 5)).matches("[0-9a-fA-F]{4}")
                : ESCAPED.indexOf(asciiAt(place)) >= 0;
    }

    /** The text from here up to a delimiter of JSON, shortened. */
    String token() {
        return rest(DELIMITERS);
    }

    /** The place of the next delimiter of JSON. */
    int tokenEnd() {
        return end(DELIMITERS);
    }

    /** The text from here up to one of these characters, shortened. */
    String rest(String delimiters) {
        return Excerpt.of(between(at, end(delimiters)).strip());
    }

    private int end(String delimiters) {
        int to = at;
        while (to < length() && delimiters.indexOf(asciiAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** What stands here, as messages show it: a text in quotation marks, a word, or a character. */
    String here() {
        int c = current();
        int closing = indexOf('"', at + 1);
        if (c == '"' && closing > 0) {
            return Excerpt.of(between(at, closing + 1));
        }
        String word = token();
        return word.isEmpty() || Character.isISOControl(c) ? name(c) : word;
    }

    /** The character here, as messages show it. */
    String currentName() {
        return name(current());
    }

    /** A visible character itself, another one by its number. */
    static String name(int character) {
        return Character.isISOControl(character) || Character.isSpaceChar(character) || !Character.isDefined(character)
                ? String.format("U+%04X", character)
                : Character.toString(character);
    }
}
