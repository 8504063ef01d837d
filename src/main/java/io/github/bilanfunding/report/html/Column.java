package io.github.bilanfunding.report.html;

/**
 * A column of a table.
 *
 * @param name what its cells hold
 * @param style the class of its cells in the style sheet
 */
record Column(String name, String style) {

    static Column of(String name) {
        return new Column(name, "text");
    }

    /** A column of amounts, to be read one under the other. */
    static Column amount(String name) {
        return new Column(name, "amount");
    }

    /** A column of values that may be broken anywhere: pointers, fingerprints. */
    static Column values(String name) {
        return new Column(name, "long");
    }

    /** A column of dates, never broken. */
    static Column unbroken(String name) {
        return new Column(name, "unbroken");
    }
}
