package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first mistake of a text that a JSON parser has refused, to say which mistake it is. */
final class SyntaxCheck {

    /**
     * A mistake in a text.
     *
     * @param position the index of the first byte of the character
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

    private static final String TYPOGRAPHIC_QUOTES = "“”„«»‘’";

    /** What cannot end a text that a quotation mark closes where it was meant to. */
    private static final String WITHIN = ",:{[";

    /** Enough of a text to see how it ends. */
    private static final int LAST_WORDS = 100;

    private final JsonText text;
    private final Deque<Integer> open = new ArrayDeque<>();
    /** The place after the last token. */
    private int end;

    private int lastComma;
    /** The start of the last number, negative when the last token is none. */
    private int lastNumber = -1;

    /** The start of the last text, negative when the last token is none. */
    private int lastText = -1;

    private @Nullable Found found;

    private SyntaxCheck(ByteBuffer text) {
        this.text = new JsonText(text);
    }

    /** The first mistake of a text in UTF-8, empty when there is none. */
    static Optional<Found> firstIn(ByteBuffer text) {
        return new SyntaxCheck(text).first();
    }

    private Optional<Found> first() {
        Next next = Next.VALUE;
        while (found == null) {
            text.skipSpaces();
            if (text.isAtEnd()) {
                if (!open.isEmpty()) {
                    fail(open.element(), Mistake.UNCLOSED, closer());
                }
                break;
            }
            next = step(text.current(), next);
        }
        return Optional.ofNullable(found);
    }

    private Next step(int c, Next next) {
        if (next == Next.NOTHING) {
            return fail(text.at(), c == '{' || c == '[' ? Mistake.SECOND_DOCUMENT : Mistake.TRAILING_TEXT);
        }
        if (text.isComment()) {
            return fail(text.at(), Mistake.COMMENT, text.comment());
        }
        if (c == '\'') {
            return fail(text.at(), Mistake.SINGLE_QUOTE);
        }
        if (TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
            return fail(text.at(), Mistake.TYPOGRAPHIC_QUOTE, text.currentName());
        }
        return switch (next) {
            case NAME, FIRST_NAME -> name(c, next);
            case COLON -> c == ':' ? token(text.at() + 1, Next.VALUE) : missing(Mistake.MISSING_COLON, c);
            case SEPARATOR -> separator(c);
            default -> value(c, next);
        };
    }

    private Next name(int c, Next next) {
        if (c == '"') {
            return string(Next.COLON);
        }
        if (c == '}') {
            return next == Next.FIRST_NAME ? close() : fail(lastComma, Mistake.TRAILING_COMMA, text.currentName());
        }
        if (c == ',') {
            return fail(text.at(), Mistake.DOUBLE_COMMA);
        }
        if (Character.isDigit(c) && lastNumber >= 0 && text.at() == lastComma + 1 && lastComma == end) {
            text.moveTo(lastNumber);
            String number = text.rest(JsonText.SPACES + "}]\"");
            BilingualText words =
                    WrongValue.withComma(number.endsWith(",") ? number.substring(0, number.length() - 1) : number);
            return fail(text.at(), words);
        }
        return Character.isJavaIdentifierPart(c) ? fail(text.at(), Mistake.UNQUOTED_NAME, text.token()) : unexpected();
    }

    private Next value(int c, Next next) {
        boolean inList = !open.isEmpty() && text.asciiAt(open.element()) == '[';
        if (c == '{' || c == '[') {
            open.push(text.at());
            return token(text.at() + 1, c == '{' ? Next.FIRST_NAME : Next.FIRST_ITEM);
        }
        if (c == '"') {
            return string(after());
        }
        if (c == ']' && inList) {
            return next == Next.FIRST_ITEM ? close() : fail(lastComma, Mistake.TRAILING_COMMA, text.currentName());
        }
        if (open.isEmpty() && !WrongValue.isJson(text.between(text.at(), text.tokenEnd()))) {
            return fail(text.at(), Mistake.NO_JSON, text.here());
        }
        if (c == ',' || c == '}' || c == ']') {
            return fail(
                    text.at(), c == ',' && inList ? Mistake.DOUBLE_COMMA : Mistake.MISSING_VALUE, text.currentName());
        }
        return plain();
    }

    /** A number, a literal, or what stands in its place. */
    private Next plain() {
        String token = text.token();
        int start = text.at();
        if (WrongValue.isJson(text.between(start, text.tokenEnd()))) {
            Next next = token(text.tokenEnd(), after());
            lastNumber = Character.isLetter(token.charAt(0)) ? -1 : start;
            return next;
        }
        return WrongValue.in(token, text.rest("\r\n,}]\""))
                .map(words -> fail(text.at(), words))
                .orElseGet(this::unexpected);
    }

    private Next separator(int c) {
        if (c == ',') {
            lastComma = text.at();
            text.moveTo(lastComma + 1);
            return text.asciiAt(open.element()) == '{' ? Next.NAME : Next.VALUE;
        }
        if (c == '}' || c == ']') {
            return closer() == c ? close() : fail(text.at(), Mistake.WRONG_CLOSER, text.currentName(), closer());
        }
        if (lastNumber >= 0 && c != '"') {
            int place = text.at();
            text.moveTo(lastNumber);
            Optional<BilingualText> words = WrongValue.longer(text.rest("\r\n}]\""));
            if (words.isPresent()) {
                return fail(lastNumber, words.get());
            }
            text.moveTo(place);
        }
        return c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c)
                ? missing(Mistake.MISSING_COMMA, c)
                : unexpected();
    }

    /**
     * What separates two tokens is missing. A word right behind a quotation mark belongs to a text instead: to the next
     * one, when the mark that should have closed the last one is missing, or to the last one, when the mark is a part
     * of it.
     */
    private Next missing(Mistake mistake, int c) {
        if (lastText >= 0 && text.at() == end && Character.isLetterOrDigit(c)) {
            String last = text.between(Math.max(lastText + 1, end - 1 - LAST_WORDS), end - 1)
                    .strip();
            if (!last.isEmpty() && WITHIN.indexOf(last.charAt(last.length() - 1)) >= 0) {
                return fail(lastText, Mistake.UNCLOSED_TEXT);
            }
            if (text.rest("\r\n").indexOf('"') >= 0) {
                return fail(end - 1, Mistake.INNER_QUOTE);
            }
        }
        return fail(end, mistake, text.here());
    }

    private Next string(Next next) {
        int start = text.at();
        QuotedText quoted = QuotedText.in(text);
        if (quoted.mistake() != null) {
            found = quoted.mistake();
            return Next.NOTHING;
        }
        Next after = token(quoted.end(), next);
        lastText = start;
        return after;
    }

    private Next token(int newEnd, Next next) {
        text.moveTo(newEnd);
        end = newEnd;
        lastNumber = -1;
        lastText = -1;
        return next;
    }

    private Next close() {
        open.pop();
        return token(text.at() + 1, after());
    }

    private Next after() {
        return open.isEmpty() ? Next.NOTHING : Next.SEPARATOR;
    }

    private char closer() {
        return text.asciiAt(open.element()) == '{' ? '}' : ']';
    }

    private Next unexpected() {
        return fail(text.at(), Mistake.UNEXPECTED, text.currentName());
    }

    private Next fail(int position, Mistake mistake, Object... written) {
        return fail(position, mistake.words(written));
    }

    private Next fail(int position, BilingualText words) {
        found = new Found(position, words);
        return Next.NOTHING;
    }
}
