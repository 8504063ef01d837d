package io.github.bilanfunding.report;

import java.util.regex.Pattern;

/** Lines of plain text, with the amounts in their own column. */
final class Lines {

    private static final int LABEL_WIDTH = 52;
    private static final int AMOUNT_WIDTH = 14;

    /** References come from outside. Their control characters could break a line or control a terminal. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    private final StringBuilder out = new StringBuilder();

    void line(String text) {
        out.append(CONTROL.matcher(text).replaceAll(" ")).append('\n');
    }

    void title(String text) {
        out.append('\n');
        line(text);
    }

    void amount(String label, String amount, String remark) {
        String line = "  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()))
                + " ".repeat(Math.max(0, AMOUNT_WIDTH - amount.length())) + amount;
        line(remark.isEmpty() ? line : line + "  " + remark);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
