package io.github.bilanfunding.internal.record;

import io.github.bilanfunding.internal.spelling.PlainText;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known names that are most similar to a misspelt one. Case, accents and separators make no difference. */
public final class NearestName {

    /** A longer text is not a misspelt name, and its comparison would take long. */
    private static final int MAX_LENGTH = 200;

    private NearestName() {}

    /**
     * The most similar known pointer. Its last name must differ in at most a third of its letters, or the whole pointer
     * in at most two. The first of equally similar pointers is returned.
     */
    public static Optional<String> of(String written, Stream<String> known) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String name = last(written);
        return known.filter(pointer -> 3 * distance(name, last(pointer))
                                <= PlainText.letters(last(pointer)).length()
                        || distance(written, pointer) <= 2)
                .min(Comparator.<String>comparingInt(pointer -> distance(name, last(pointer)))
                        .thenComparingInt(pointer -> distance(written, pointer)));
    }

    /**
     * The most similar known names, several when they are equally similar, in their order. A name must differ in at most
     * a third of its letters.
     */
    public static List<String> among(String written, Collection<String> known) {
        if (written.length() > MAX_LENGTH) {
            return List.of();
        }
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (String name : known) {
            int distance = distance(written, name);
            if (3 * distance <= PlainText.letters(name).length()) {
                distances.put(name, distance);
            }
        }
        int least = distances.values().stream().mapToInt(d -> d).min().orElse(0);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The edit distance of two texts: the number of letters to add, remove, replace or exchange with the next one. */
    private static int distance(String written, String name) {
        String from = PlainText.letters(written);
        String to = PlainText.letters(name);
        int[][] d = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : least(d, from, to, i, j);
            }
        }
        return d[from.length()][to.length()];
    }

    private static int least(int[][] d, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
