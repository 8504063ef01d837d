package io.github.bilanfunding.report;

/** Lines of plain text, amounts in a column of their own. */
final class Lines {

    private static final int LABEL_WIDTH = 52;
    private static final int AMOUNT_WIDTH = 14;

    private final StringBuilder out = new StringBuilder();

    void line(String text) {
        out.append(text).append('\n');
    }

    void title(String text) {
        out.append('\n').append(text).append('\n');
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
