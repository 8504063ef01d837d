package io.github.bilanfunding.internal.search;

import java.util.function.LongPredicate;

/** Finds where something begins to hold, in as many tries as the distance has binary digits. */
public final class Halving {

    private Halving() {}

    /**
     * The first number for which something holds. If it begins to hold more than once on the way, one of those numbers.
     *
     * @param without a number for which it does not hold
     * @param with a greater number for which it holds
     * @param holds tells whether it holds for a number between the two; the two are not tried
     */
    public static long first(long without, long with, LongPredicate holds) {
        long low = without;
        long high = with;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
