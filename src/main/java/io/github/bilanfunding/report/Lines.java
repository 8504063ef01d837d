package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.record.Printable;
import java.util.List;

/** Lines of plain text, broken at a width, with the amounts in their own column. */
final class Lines {

    /** The width of a report that is read line by line. */
    static final int READING_WIDTH = 80;

    private static final int LABEL_WIDTH = 41;
    private static final int AMOUNT_WIDTH = 14;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    /** Lines as long as their texts. */
    Lines() {
        this(Integer.MAX_VALUE);
    }

    /** Lines of at most a number of characters; what follows the first keeps two spaces more than its indent. */
    Lines(int width) {
        this.width = width;
    }

    void line(String text) {
        String printable = Printable.line(text);
        if (printable.length() <= width) {
            out.append(printable).append('\n');
            return;
        }
        int indent = printable.length() - printable.stripLeading().length();
        List<String> lines = Wrapping.lines(
                printable.substring(0, indent) + "  ", printable.substring(indent), width, Integer.MAX_VALUE);
        lines.set(0, printable.substring(0, indent) + lines.get(0).substring(indent + 2));
        lines.forEach(line -> out.append(line).append('\n'));
    }

    void title(String text) {
        out.append('\n');
        line(text);
    }

    void amount(String label, String amount, String remark) {
        String line = "  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()))
                + " ".repeat(Math.max(0, AMOUNT_WIDTH - amount.length())) + amount;
        if (remark.isEmpty() || line.length() + 2 + remark.length() > width) {
            line(line);
            if (!remark.isEmpty()) {
                line("    " + remark);
            }
        } else {
            line(line + "  " + remark);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
