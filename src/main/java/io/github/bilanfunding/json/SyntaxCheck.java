package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first mistake of a text that a JSON parser has refused, to say which mistake it is. */
final class SyntaxCheck {

    /**
     * A mistake in a text.
     *
     * @param position the index of the character
     * @param words what it is and what to do
     */
    record Found(int position, BilingualText words) {}

    /** What may follow. */
    private enum Next {
        VALUE,
        FIRST_ITEM,
        NAME,
        FIRST_NAME,
        COLON,
        SEPARATOR,
        NOTHING
    }

    private static final String SPACES = " \t\r\n";
    private static final String DELIMITERS = SPACES + ",:{}[]\"";
    private static final String TYPOGRAPHIC_QUOTES = "“”„«»‘’";
    private static final String ESCAPED = "\"\\/bfnrt";

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    /** The place after the last token. */
    private int end;

    private int lastComma;
    /** The start of the last number, negative when the last token is none. */
    private int lastNumber = -1;

    private @Nullable Found found;

    private SyntaxCheck(String text) {
        this.text = text;
    }

    /** The first mistake, empty when there is none. */
    static Optional<Found> firstIn(String text) {
        return new SyntaxCheck(text).first();
    }

    private Optional<Found> first() {
        Next next = Next.VALUE;
        while (found == null) {
            while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at == text.length()) {
                if (!open.isEmpty()) {
                    fail(open.element(), Mistake.UNCLOSED, closer());
                }
                break;
            }
            next = step(text.charAt(at), next);
        }
        return Optional.ofNullable(found);
    }

    private Next step(char c, Next next) {
        if (next == Next.NOTHING) {
            return fail(at, c == '{' || c == '[' ? Mistake.SECOND_DOCUMENT : Mistake.TRAILING_TEXT);
        }
        if (c == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            int closing = text.startsWith("/*", at) ? text.indexOf("*/", at) : -1;
            String comment = closing < 0 ? rest("\r\n") : text.substring(at, closing + 2);
            return fail(at, Mistake.COMMENT, Excerpt.of(comment));
        }
        if (c == '\'') {
            return fail(at, Mistake.SINGLE_QUOTE);
        }
        if (TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
            return fail(at, Mistake.TYPOGRAPHIC_QUOTE, c);
        }
        return switch (next) {
            case NAME, FIRST_NAME -> name(c, next);
            case COLON -> c == ':' ? token(at + 1, Next.VALUE) : fail(end, Mistake.MISSING_COLON, here());
            case SEPARATOR -> separator(c);
            default -> value(c, next);
        };
    }

    private Next name(char c, Next next) {
        if (c == '"') {
            return string(Next.COLON);
        }
        if (c == '}') {
            return next == Next.FIRST_NAME ? close() : fail(lastComma, Mistake.TRAILING_COMMA, c);
        }
        if (c == ',') {
            return fail(at, Mistake.DOUBLE_COMMA);
        }
        if (Character.isDigit(c) && lastNumber >= 0 && at == lastComma + 1 && lastComma == end) {
            at = lastNumber;
            String number = rest(SPACES + "}]\"");
            BilingualText words =
                    WrongValue.withComma(number.endsWith(",") ? number.substring(0, number.length() - 1) : number);
            return fail(at, words);
        }
        return Character.isJavaIdentifierPart(c) ? fail(at, Mistake.UNQUOTED_NAME, rest(DELIMITERS)) : unexpected();
    }

    private Next value(char c, Next next) {
        boolean inList = !open.isEmpty() && text.charAt(open.element()) == '[';
        if (c == '{' || c == '[') {
            open.push(at);
            return token(at + 1, c == '{' ? Next.FIRST_NAME : Next.FIRST_ITEM);
        }
        if (c == '"') {
            return string(after());
        }
        if (c == ']' && inList) {
            return next == Next.FIRST_ITEM ? close() : fail(lastComma, Mistake.TRAILING_COMMA, c);
        }
        if (open.isEmpty() && !WrongValue.isJson(rest(DELIMITERS))) {
            return fail(at, Mistake.NO_JSON, here());
        }
        if (c == ',' || c == '}' || c == ']') {
            return fail(at, c == ',' && inList ? Mistake.DOUBLE_COMMA : Mistake.MISSING_VALUE, c);
        }
        return plain();
    }

    /** A number, a literal, or what stands in its place. */
    private Next plain() {
        String token = rest(DELIMITERS);
        if (WrongValue.isJson(token)) {
            int start = at;
            Next next = token(at + token.length(), after());
            lastNumber = Character.isLetter(token.charAt(0)) ? -1 : start;
            return next;
        }
        return WrongValue.in(token, rest("\r\n,}]"))
                .map(words -> fail(at, words))
                .orElseGet(this::unexpected);
    }

    private Next separator(char c) {
        if (c == ',') {
            lastComma = at++;
            return text.charAt(open.element()) == '{' ? Next.NAME : Next.VALUE;
        }
        if (c == '}' || c == ']') {
            return closer() == c ? close() : fail(at, Mistake.WRONG_CLOSER, c, closer());
        }
        if (lastNumber >= 0 && c != '"') {
            int place = at;
            at = lastNumber;
            Optional<BilingualText> words = WrongValue.longer(rest("\r\n}]\""));
            if (words.isPresent()) {
                return fail(at, words.get());
            }
            at = place;
        }
        return c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c)
                ? fail(end, Mistake.MISSING_COMMA, here())
                : unexpected();
    }

    private Next string(Next next) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return token(i + 1, next);
            } else if (c == '\\') {
                i++;
                if (i < text.length() && !isEscape(i)) {
                    return fail(i - 1, Mistake.BAD_ESCAPE, "\\" + text.charAt(i));
                }
            } else if (c == '\n' || c == '\r') {
                return fail(at, Mistake.UNCLOSED_TEXT);
            } else if (c < ' ') {
                return fail(i, Mistake.CONTROL_CHARACTER, name(c));
            }
        }
        return fail(at, Mistake.UNCLOSED_TEXT);
    }

    private boolean isEscape(int i) {
        return text.charAt(i) == 'u'
                ? text.substring(i + 1, Math.min(text.length(), i + 5)).matches("[0-9a-fA-F]{4}")
                : ESCAPED.indexOf(text.charAt(i)) >= 0;
    }

    private Next token(int newEnd, Next next) {
        at = newEnd;
        end = newEnd;
        lastNumber = -1;
        return next;
    }

    private Next close() {
        open.pop();
        return token(at + 1, after());
    }

    private Next after() {
        return open.isEmpty() ? Next.NOTHING : Next.SEPARATOR;
    }

    private char closer() {
        return text.charAt(open.element()) == '{' ? '}' : ']';
    }

    private Next unexpected() {
        return fail(at, Mistake.UNEXPECTED, name(text.codePointAt(at)));
    }

    private Next fail(int position, Mistake mistake, Object... written) {
        return fail(position, mistake.words(written));
    }

    private Next fail(int position, BilingualText words) {
        found = new Found(position, words);
        return Next.NOTHING;
    }

    /** The text from here up to one of these characters, shortened. */
    private String rest(String delimiters) {
        int to = at;
        while (to < text.length() && delimiters.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Excerpt.of(text.substring(at, to).strip());
    }

    /** What stands here, as messages show it: a text in quotation marks, a word, or a character. */
    private String here() {
        char c = text.charAt(at);
        int closing = text.indexOf('"', at + 1);
        if (c == '"' && closing > 0) {
            return Excerpt.of(text.substring(at, closing + 1));
        }
        String word = rest(DELIMITERS);
        return word.isEmpty() || Character.isISOControl(c) ? name(c) : word;
    }

    /** A visible character itself, another one by its number. */
    private static String name(int character) {
        return Character.isISOControl(character) || Character.isSpaceChar(character) || !Character.isDefined(character)
                ? String.format("U+%04X", character)
                : Character.toString(character);
    }
}
