package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mistake in a rulebook. It is written as its name behind {@code #}, the file, the lines that go behind {@code -}, the lines
 * that come behind {@code +}, and what the lint says.
 *
 * @param words what somebody did
 * @param file the file in which it is
 * @param before the text that goes, empty for another file
 * @param after the text that comes
 * @param messages what the lint says, warnings behind {@code warning:}
 */
record Mistake(String words, String file, String before, String after, List<String> messages) {

    /** The mistakes in a file. */
    static List<Mistake> in(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n\n"))
                    .map(block -> of(block.lines().toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake of(List<String> lines) {
        return new Mistake(
                lines.get(0).substring("# ".length()),
                lines.get(1),
                marked(lines, "- "),
                marked(lines, "+ "),
                lines.stream()
                        .skip(2)
                        .filter(line -> !line.startsWith("- ") && !line.startsWith("+ "))
                        .toList());
    }

    private static String marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.joining("\n"));
    }

    /** A rulebook with this mistake. */
    RulebookBundle in(RulebookBundle good) {
        if (before.isEmpty()) {
            return good.with(file, after);
        }
        String text = good.text(file);
        if (!text.contains(before)) {
            throw new IllegalStateException(file + " does not hold what goes in: " + words);
        }
        int start = text.indexOf(before);
        return good.with(file, text.substring(0, start) + after + text.substring(start + before.length()));
    }

    /** What the lint says of a rulebook. */
    static List<String> said(RulebookBundle rulebook, LintContext context) {
        return RulebookLint.check(rulebook, context).stream()
                .map(fault -> (fault.level() == FaultLevel.WARNING ? "warning: " : "") + fault)
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
