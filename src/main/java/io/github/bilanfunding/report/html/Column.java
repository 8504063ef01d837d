package io.github.bilanfunding.report.html;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param style the CSS class of its cells
 */
record Column(String name, String style) {

    static Column of(String name) {
        return new Column(name, "text");
    }

    /** A column of amounts, aligned to the right. */
    static Column amount(String name) {
        return new Column(name, "amount");
    }

    /** A column of long values that may break anywhere, such as pointers and fingerprints. */
    static Column values(String name) {
        return new Column(name, "long");
    }

    /** A column of dates, which never break. */
    static Column unbroken(String name) {
        return new Column(name, "unbroken");
    }
}
