package io.github.bilanfunding.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes well-formed markup: all elements are closed and all texts are escaped. */
public final class Markup {

    /**
     * References come from outside. Characters that XML does not allow, and those that change the direction of what follows,
     * become the replacement character.
     */
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF"
            + "\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Set<String> INLINE = Set.of("a", "b", "code", "em", "span", "strong", "text");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, given as alternating names and values. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!INLINE.contains(element)) {
            out.append('\n');
        }
        return this;
    }

    /** Writes an empty element. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that contains a text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes an element that contains other elements. */
    public Markup element(String element, Consumer<Markup> content, String... attributes) {
        open(element, attributes);
        content.accept(this);
        return close();
    }

    public Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Writes a style sheet of this library, which contains no characters to escape. */
    public Markup style(String css) {
        open("style");
        out.append('\n').append(css);
        return close();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escaped(String text) {
        return UNSAFE.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
