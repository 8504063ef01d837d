package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A block of the page on updating the law: a file, and lines that stay, go or come.
 *
 * @param file the file, from the project's folder
 * @param lines the lines, each behind a space, a minus or a plus
 */
record LawPageDiff(String file, List<String> lines) {

    private static final Path PAGE = Path.of("docs/updating-the-law.md");
    private static final String CHANGELOG = "CHANGELOG.md";

    /** The blocks of the page, in its order. */
    static List<LawPageDiff> ofPage() {
        return Pages.blocks(PAGE, "diff").stream()
                .map(block -> new LawPageDiff(
                        block.lines().get(0),
                        block.lines().subList(1, block.lines().size())))
                .toList();
    }

    /** Whether the file is already as the page leaves it. */
    boolean isApplied() {
        return Pages.text(Path.of(file)).contains(text(line -> !line.startsWith("-")));
    }

    /** The text of the file after the change. */
    String applied(String text) {
        String before = text(line -> !line.startsWith("+"));
        assertThat(text).as("%s holds what the page shows", file).contains(before);
        int at = text.indexOf(before);
        String rest = text.substring(at + before.length());
        // a changelog repeats its headings for each release, the newest first
        if (!file.equals(CHANGELOG)) {
            assertThat(rest).as("%s holds it once", file).doesNotContain(before);
        }
        return text.substring(0, at) + text(line -> !line.startsWith("-")) + rest;
    }

    private String text(Predicate<String> kept) {
        return lines.stream()
                .filter(kept)
                .map(line -> (line.isEmpty() ? line : line.substring(1)) + "\n")
                .collect(Collectors.joining());
    }
}
