package io.github.bilanfunding.canonical;

/** Appends JSON tokens to a text, compact or indented. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(512);
    private final boolean pretty;
    private int depth;
    private boolean first = true;

    JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** Opens an object or an array; the result goes to {@link #close}. */
    int open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return out.length();
    }

    /** Closes what {@link #open} opened; false when nothing was written in between. */
    boolean close(char bracket, int start) {
        depth--;
        boolean written = out.length() > start;
        if (written) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return written;
    }

    /** Starts a member with its quoted key and colon; the result goes to {@link #undo}. */
    int key(String quotedKey) {
        int before = out.length();
        boolean wasFirst = first;
        item();
        out.append(quotedKey);
        if (pretty) {
            out.append(' ');
        }
        return wasFirst ? -before : before;
    }

    /** Takes back everything since the call of {@link #key} that returned this mark. */
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
                    if (c < ' ' || isLoneSurrogate(value, i)) {
                        unicode(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character has no UTF-8 form; written as an escape it survives. */
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
