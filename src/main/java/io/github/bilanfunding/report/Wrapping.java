package io.github.bilanfunding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of a given width at its spaces. No-break spaces hold amounts together. */
final class Wrapping {

    private static final String CUT = "…";

    /** A space at which a line may end: none before or after French punctuation that stands apart. */
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![:;?!»](?: |$))");

    private Wrapping() {}

    /**
     * The lines of a text. The first line begins with a lead, the others with as many spaces.
     *
     * @param width the most characters of a line
     * @param most the most lines; text that needs more ends in an ellipsis
     */
    static List<String> lines(String lead, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(lead.length());
        StringBuilder line = new StringBuilder(lead);
        boolean isEmpty = true;
        for (String word : BREAK.split(text, -1)) {
            if (!isEmpty && line.length() + 1 + word.length() > width) {
                if (lines.size() + 1 == most) {
                    lines.add(cut(line, width));
                    return lines;
                }
                lines.add(line.toString());
                line = new StringBuilder(indent);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cut(StringBuilder line, int width) {
        while (line.length() + 2 > width) {
            line.setLength(Math.max(0, line.lastIndexOf(" ")));
        }
        return line + " " + CUT;
    }
}
