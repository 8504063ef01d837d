package io.github.bilanfunding.internal.markup;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bar of the amounts of all payers. Its parts have the same letters as the rows of the table next to it. What no scheme
 * pays is left white, so that a bar looks funded as far as it is. Colours stand in the elements themselves: converters to
 * PDF often lose a style sheet on its way into a drawing.
 */
public final class PayerBar {

    /**
     * The amount of one payer.
     *
     * @param label its name
     * @param amount what it pays
     * @param funded whether a scheme pays it, and it is not what remains to pay
     */
    public record Part(String label, Euros amount, boolean funded) {}

    private record Colour(String ground, String letter) {}

    private static final long WIDTH = 1000;
    private static final long HEIGHT = 48;
    private static final long LETTER_WIDTH = 44;
    private static final String DARK = "#1b1b1f";
    private static final String WHITE = "#ffffff";
    private static final Colour UNFUNDED = new Colour(WHITE, DARK);
    private static final List<Colour> COLOURS = List.of(
            new Colour("#12355b", WHITE),
            new Colour("#f2b134", DARK),
            new Colour("#2f6f4f", WHITE),
            new Colour("#c9d6e8", DARK),
            new Colour("#8a1c1c", WHITE),
            new Colour("#d9d2b0", DARK));

    private PayerBar() {}

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "+";
    }

    private static Colour colour(int place, Part part) {
        return part.funded() ? COLOURS.get(place % COLOURS.size()) : UNFUNDED;
    }

    public static void write(Markup out, Words words, List<Part> parts) {
        String description = parts.stream()
                .map(p -> p.label() + words.of(" : ", ": ") + words.amount(p.amount()))
                .collect(Collectors.joining(", "));
        long total = parts.stream().mapToLong(p -> p.amount().cents()).reduce(0, Math::addExact);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                description);
        long paid = 0;
        for (int i = 0; i < parts.size(); i++) {
            long left = scaled(paid, total);
            paid += parts.get(i).amount().cents();
            part(out, i, parts.get(i), left, scaled(paid, total) - left);
        }
        out.close();
    }

    /** Writes the letter of a part on its colour, followed by its label. */
    public static void legend(Markup cell, int place, Part part) {
        Colour colour = colour(place, part);
        cell.element(
                        "span",
                        letter(place),
                        "class",
                        "letter",
                        "style",
                        "background-color:" + colour.ground() + ";color:" + colour.letter())
                .text(" " + part.label());
    }

    /** Writes the letter of a part on its colour as a drawing, for pages whose policy forbids styles in elements. */
    public static void drawnLegend(Markup cell, int place, Part part) {
        Colour colour = colour(place, part);
        String side = String.valueOf(HEIGHT);
        cell.open(
                "svg",
                "class",
                "letter",
                "width",
                "24",
                "height",
                "24",
                "viewBox",
                "0 0 " + side + " " + side,
                "aria-hidden",
                "true");
        rectangle(cell, 0, HEIGHT, colour);
        letter(cell, place, colour, HEIGHT / 2);
        cell.close().text(" " + part.label());
    }

    /** An amount in units of the bar, rounded down. The amounts of a decision are too small to overflow. */
    private static long scaled(long cents, long total) {
        return total == 0 ? 0 : Math.multiplyExact(cents, WIDTH) / total;
    }

    private static void part(Markup out, int place, Part part, long left, long width) {
        Colour colour = colour(place, part);
        rectangle(out, left, width, colour);
        if (width >= LETTER_WIDTH) {
            letter(out, place, colour, left + width / 2);
        }
    }

    private static void rectangle(Markup out, long left, long width, Colour colour) {
        out.empty(
                "rect",
                "x",
                String.valueOf(left),
                "y",
                "0",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "fill",
                colour.ground(),
                "stroke",
                DARK,
                "stroke-width",
                "3");
    }

    private static void letter(Markup out, int place, Colour colour, long middle) {
        out.element(
                "text",
                letter(place),
                "x",
                String.valueOf(middle),
                "y",
                String.valueOf(HEIGHT * 3 / 4),
                "text-anchor",
                "middle",
                "font-size",
                "35",
                "font-weight",
                "bold",
                "font-family",
                "sans-serif",
                "fill",
                colour.letter());
    }
}
