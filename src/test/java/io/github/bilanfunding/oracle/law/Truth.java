package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Predicate;

/**
 * Whether something holds, from the least to the most: a presumption stands between what is known and what is not. Of
 * several conditions the least counts, of several ways to meet one the most.
 */
enum Truth {
    FALSE,
    PRESUMED_FALSE,
    UNKNOWN,
    PRESUMED,
    TRUE;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** A condition: an absent value leaves it open. */
    static <T> Truth when(T value, Predicate<T> test) {
        return value == null ? UNKNOWN : of(test.test(value));
    }

    /** A condition on a yes or no. */
    static Truth isTrue(Boolean flag) {
        return when(flag, value -> value);
    }

    /** An obstacle or a situation in the way: nobody is refused on it while nobody speaks of it. */
    static <T> Truth unless(T value, Predicate<T> obstacle) {
        return value == null ? PRESUMED : of(!obstacle.test(value));
    }

    /** What a funder has decided: as long as it is not said, it has not happened. */
    static <T> Truth news(T value, Predicate<T> test) {
        return of(value != null && test.test(value));
    }

    static Truth all(Truth... truths) {
        return Collections.min(Arrays.asList(truths));
    }

    static Truth any(Truth... truths) {
        return Collections.max(Arrays.asList(truths));
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case PRESUMED -> PRESUMED_FALSE;
            case UNKNOWN -> UNKNOWN;
            case PRESUMED_FALSE -> PRESUMED;
            case FALSE -> TRUE;
        };
    }

    /** The same, but inferred from another field, which the field itself would overrule. */
    Truth inferred() {
        return switch (this) {
            case TRUE, PRESUMED -> PRESUMED;
            case UNKNOWN -> UNKNOWN;
            case PRESUMED_FALSE, FALSE -> PRESUMED_FALSE;
        };
    }

    /** Whether a plan may count on it. */
    boolean holds() {
        return compareTo(PRESUMED) >= 0;
    }

    /** Nothing is refused on a presumption. */
    Outcome outcome() {
        return switch (this) {
            case TRUE -> Outcome.MET;
            case PRESUMED -> Outcome.PRESUMED;
            case UNKNOWN, PRESUMED_FALSE -> Outcome.UNKNOWN;
            case FALSE -> Outcome.UNMET;
        };
    }
}
