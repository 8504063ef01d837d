package io.github.bilanfunding.internal.search;

import java.util.List;
import java.util.function.Predicate;

/** Leaves out what is not needed. */
public final class Fewest {

    private Fewest() {}

    /**
     * Leaves out one item after the other, in their order, if those that are left are enough without it.
     *
     * @param all items that together are enough
     * @param enough tells whether fewer items, possibly none, are enough
     */
    public static <T> List<T> of(List<T> all, Predicate<List<T>> enough) {
        List<T> kept = List.copyOf(all);
        for (T item : all) {
            List<T> fewer = kept.stream().filter(i -> !i.equals(item)).toList();
            if (enough.test(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }
}
