package io.github.bilanfunding.docs;

import java.util.List;

/** A table in Markdown. */
final class Table {

    private final StringBuilder out = new StringBuilder();

    Table(String... headings) {
        row(headings);
        out.append("|").append("---|".repeat(headings.length)).append('\n');
    }

    void row(String... cells) {
        out.append("| ")
                .append(String.join(
                        " | ",
                        List.of(cells).stream().map(c -> c.replace("|", "\\|")).toList()))
                .append(" |\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
