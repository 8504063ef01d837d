package io.github.bilanfunding.internal.markup;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param style the CSS class of its cells
 */
public record Column(String name, String style) {

    public static Column of(String name) {
        return new Column(name, "text");
    }

    /** A column of amounts, aligned to the right. */
    public static Column amount(String name) {
        return new Column(name, "amount");
    }

    /** A column of long values that may break anywhere, such as pointers and fingerprints. */
    public static Column values(String name) {
        return new Column(name, "long");
    }

    /** A column of dates, which never break. */
    public static Column unbroken(String name) {
        return new Column(name, "unbroken");
    }
}
