package io.github.bilanfunding.internal.markup;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table whose rows become cards on a narrow screen. Each cell repeats the name of its column for that purpose. The
 * table states its ARIA roles, because a changed CSS display would remove them.
 */
public final class Grid {

    private final Markup out;
    private final List<Column> columns;

    private Grid(Markup out, List<Column> columns) {
        this.out = out;
        this.columns = columns;
    }

    public static void write(Markup out, String caption, List<Column> columns, Consumer<Grid> rows) {
        out.open("table", "role", "table").element("caption", caption);
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(column ->
                out.element("th", column.name(), "scope", "col", "role", "columnheader", "class", column.style()));
        out.close().close();
        out.open("tbody", "role", "rowgroup");
        rows.accept(new Grid(out, columns));
        out.close().close();
    }

    /** Writes a row. Its first cell is its heading. */
    public void row(List<Consumer<Markup>> cells) {
        row("", cells);
    }

    /** Writes a row with a CSS class. */
    public void row(String style, List<Consumer<Markup>> cells) {
        out.open("tr", "role", "row", "class", style);
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            String[] attributes = {"class", column.style(), "data-label", column.name(), "role"};
            if (i == 0) {
                out.element("th", cells.get(i), with(attributes, "rowheader", "scope", "row"));
            } else {
                out.element("td", cells.get(i), with(attributes, "cell"));
            }
        }
        out.close();
    }

    private static String[] with(String[] attributes, String... more) {
        return Stream.concat(Stream.of(attributes), Stream.of(more)).toArray(String[]::new);
    }

    /** A cell of text. */
    public static Consumer<Markup> text(String text) {
        return out -> out.text(text);
    }

    /** A cell with the id of a rule. */
    public static Consumer<Markup> code(String id) {
        return out -> out.element("code", id);
    }
}
