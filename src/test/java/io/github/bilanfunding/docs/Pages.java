package io.github.bilanfunding.docs;

import io.github.bilanfunding.testing.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documentation as tests read it. */
public final class Pages {

    private Pages() {}

    /**
     * A fenced block.
     *
     * @param page the page that holds it
     * @param lines its lines, without the fences
     */
    public record Block(Path page, List<String> lines) {

        @Override
        public String toString() {
            return page + ": " + lines.get(0);
        }
    }

    /** Every page: those of the first folder, and docs. */
    static List<Path> all() {
        try (Stream<Path> first = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(first, docs)
                    .filter(p -> p.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of one language, in all pages. */
    public static List<Block> blocks(String language) {
        return all().stream().flatMap(p -> blocks(p, language).stream()).toList();
    }

    public static String text(Path page) {
        return TextFiles.text(page);
    }

    /** The fenced blocks of one language in one page. */
    static List<Block> blocks(Path page, String language) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = null;
        boolean wanted = false;
        for (String line : text(page).lines().toList()) {
            if (line.startsWith("```")) {
                if (open == null) {
                    open = new ArrayList<>();
                    wanted = line.equals("```" + language);
                } else {
                    if (wanted) {
                        blocks.add(new Block(page, open));
                    }
                    open = null;
                }
            } else if (open != null) {
                open.add(line);
            }
        }
        return blocks;
    }
}
