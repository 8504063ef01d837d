package io.github.bilanfunding.internal.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pointer that somebody meant who wrote another: the last name counts first, then the way to it. */
public final class NearestName {

    /** What is longer is no pointer that somebody misspelt, and would take long to compare. */
    private static final int MAX_LENGTH = 200;

    private NearestName() {}

    /**
     * The nearest of the pointers that are known, if its last name differs in at most a third of its letters, or all of it
     * in at most two; of equally near ones the first.
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

    /** How many letters must be added, taken away or replaced to make one text the other, case aside. */
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
