package io.github.bilanfunding.canonical;

import io.github.bilanfunding.internal.record.Printable;

/** Builds the text of {@link ReferenceJson} from tokens, compact or indented. */
final class ReferenceText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(512);
    private final boolean pretty;
    private int depth;
    private boolean first = true;

    ReferenceText(boolean pretty) {
        this.pretty = pretty;
    }

    private int length() {
        return out.length();
    }

    /** Opens an object or an array. Returns the start position for {@link #close}. */
    int open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return length();
    }

    /** Closes an object or an array. Returns false when nothing was written since {@link #open}. */
    boolean close(char bracket, int start) {
        depth--;
        boolean written = length() > start;
        if (written) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return written;
    }

    /** Starts a member with its quoted key and colon. Returns a mark for {@link #undo}. */
    int key(String quotedKey) {
        int before = length();
        boolean wasFirst = first;
        item();
        out.append(quotedKey);
        if (pretty) {
            out.append(' ');
        }
        return wasFirst ? -before : before;
    }

    /** Removes everything written since {@link #key} returned this mark. */
    void undo(int mark) {
        out.setLength(Math.abs(mark));
        first = mark < 0;
    }

    /** Starts an element of an array or a member of an object. */
    void item() {
        if (!first) {
            out.append(',');
        }
        first = false;
        newLine();
    }

    void raw(String token) {
        out.append(token);
    }

    void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isLoneSurrogate(value, i)
                            || (!Character.isSurrogate(c) && !Printable.isPlain(Character.toString(c)))) {
                        unicode(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A lone surrogate has no UTF-8 form, so it must be written as an escape. */
    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private void unicode(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xf));
        }
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
