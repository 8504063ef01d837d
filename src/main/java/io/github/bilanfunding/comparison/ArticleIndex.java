package io.github.bilanfunding.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles with their versions, as a legal watch keeps it. Immutable and thread-safe.
 *
 * @param versions the versions of the articles, not null
 */
public record ArticleIndex(List<ArticleVersion> versions) {

    /** The first line of an index as text. */
    public static final String HEADER = "reference;cid;version;from;until";

    private static final String UNKNOWN_DAY = "?";

    /**
     * Copies the list.
     *
     * @param versions as the component
     */
    public ArticleIndex {
        versions = List.copyOf(versions);
    }

    /**
     * {@return the index of a text: the line {@value #HEADER}, then one version per line}
     *
     * <p>A day is written {@code yyyy-mm-dd}. The column {@code from} holds {@code ?} when only the id of the version
     * was seen, {@code until} is empty when no end is known, and {@code cid}, the id of the article in all its
     * versions, is not read.
     *
     * @param text the text, not null
     * @throws IllegalArgumentException if the text is not such an index; the message names the line
     */
    public static ArticleIndex of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    "line 1 is '" + (lines.isEmpty() ? "" : lines.get(0)) + "': write " + HEADER);
        }
        return new ArticleIndex(IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> version(i + 1, lines.get(i).split(";", -1)))
                .toList());
    }

    private static ArticleVersion version(int line, String[] cells) {
        if (cells.length != HEADER.split(";").length) {
            throw new IllegalArgumentException("line " + line + " has " + cells.length + " cells: write " + HEADER);
        }
        return new ArticleVersion(cells[0], cells[2], day(line, cells[3]), day(line, cells[4]));
    }

    private static @Nullable LocalDate day(int line, String cell) {
        if (cell.isEmpty() || cell.equals(UNKNOWN_DAY)) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "line " + line + " has the day '" + cell + "': write yyyy-mm-dd, or ? for an unknown first day", e);
        }
    }
}
