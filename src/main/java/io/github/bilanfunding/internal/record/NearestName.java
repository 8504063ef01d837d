package io.github.bilanfunding.internal.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the known pointer that is most similar to a misspelt one. The last name is compared first, then the whole
 * pointer.
 */
public final class NearestName {

    /** A longer text is not a misspelt pointer, and its comparison would take long. */
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
        return known.filter(pointer ->
                        3 * distance(name, last(pointer)) <= last(pointer).length() || distance(written, pointer) <= 2)
                .min(Comparator.<String>comparingInt(pointer -> distance(name, last(pointer)))
                        .thenComparingInt(pointer -> distance(written, pointer)));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The edit distance of two texts: the number of letters to add, remove or replace. Case is ignored. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int same = Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
