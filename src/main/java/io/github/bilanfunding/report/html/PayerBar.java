package io.github.bilanfunding.report.html;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Collectors;

/** A bar of the amounts of all payers. Its parts have the same letters as the rows of the table next to it. */
final class PayerBar {

    /** The amount of one payer. */
    record Part(String label, Euros amount) {}

    private static final long WIDTH = 1000;
    private static final long HEIGHT = 48;
    private static final long LETTER_WIDTH = 44;
    private static final int COLOURS = 6;

    private PayerBar() {}

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "+";
    }

    static void write(Markup out, Words words, List<Part> parts) {
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
            part(out, i, left, scaled(paid, total) - left);
        }
        out.close();
    }

    /** Writes the letter of a part on its colour, followed by its label. */
    static void legend(Markup cell, int place, String label) {
        cell.element("span", letter(place), "class", "letter part" + place % COLOURS)
                .text(" " + label);
    }

    /** An amount in units of the bar, rounded down. The amounts of a decision are too small to overflow. */
    private static long scaled(long cents, long total) {
        return total == 0 ? 0 : Math.multiplyExact(cents, WIDTH) / total;
    }

    private static void part(Markup out, int place, long left, long width) {
        out.empty(
                "rect",
                "class",
                "part" + place % COLOURS,
                "x",
                String.valueOf(left),
                "y",
                "0",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT));
        if (width >= LETTER_WIDTH) {
            out.element(
                    "text",
                    letter(place),
                    "class",
                    "on" + place % COLOURS,
                    "x",
                    String.valueOf(left + width / 2),
                    "y",
                    String.valueOf(HEIGHT * 3 / 4),
                    "text-anchor",
                    "middle");
        }
    }
}
