package io.github.bilanfunding.report;

/** How a text stands out on a terminal. Immutable and thread-safe. */
public enum Ink {
    /** Plain text. */
    NONE("", "", ""),
    /** Bold and coloured, by the escape sequences that terminals understand. */
    TERMINAL("\u001b[1m", "\u001b[33m", "\u001b[0m");

    private final String strong;
    private final String warning;
    private final String end;

    Ink(String strong, String warning, String end) {
        this.strong = strong;
        this.warning = warning;
        this.end = end;
    }

    String strong(String text) {
        return strong + text + end;
    }

    String warning(String text) {
        return warning + text + end;
    }
}
