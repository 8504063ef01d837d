package io.github.bilanfunding.json;

import org.jspecify.annotations.Nullable;

/**
 * A text in quotation marks.
 *
 * @param end the place behind the closing quotation mark, or behind the mistake
 * @param mistake the first mistake in it, null when there is none
 */
record QuotedText(int end, SyntaxCheck.@Nullable Found mistake) {

    /** The text whose quotation mark is here. */
    static QuotedText in(JsonText text) {
        int start = text.at();
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.asciiAt(i);
            if (c == '"') {
                return new QuotedText(i + 1, null);
            } else if (c == '\\') {
                i++;
                if (i < text.length() && !text.isEscape(i)) {
                    return wrong(i - 1, Mistake.BAD_ESCAPE, "\\" + Character.toString(text.characterAt(i)));
                }
            } else if (c == '\n' || c == '\r') {
                return wrong(start, Mistake.UNCLOSED_TEXT);
            } else if (c < ' ') {
                return wrong(i, Mistake.CONTROL_CHARACTER, JsonText.name(c));
            }
        }
        return wrong(start, Mistake.UNCLOSED_TEXT);
    }

    private static QuotedText wrong(int position, Mistake mistake, Object... written) {
        return new QuotedText(position, new SyntaxCheck.Found(position, mistake.words(written)));
    }
}
