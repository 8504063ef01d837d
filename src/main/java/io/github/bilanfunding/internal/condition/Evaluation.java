package io.github.bilanfunding.internal.condition;

import java.util.List;
import java.util.stream.Stream;

/**
 * The truth of a condition for a request in which some fields are absent. A condition that is {@link Truth#TRUE} or
 * {@link Truth#FALSE} without a presumption keeps that truth whatever the absent fields turn out to be.
 *
 * @param truth its truth
 * @param missing the JSON pointers of the absent fields for which it waits, empty unless it is unknown
 * @param overruling the JSON pointers of the absent fields that would overrule an inferred value by which the condition
 *     fails, empty unless it is unknown
 * @param presumed the JSON pointers of the absent fields about which something is presumed: what holds of the condition
 *     holds only while nobody says otherwise
 */
public record Evaluation(Truth truth, List<String> missing, List<String> overruling, List<String> presumed) {

    /** Three-valued truth. */
    public enum Truth {
        TRUE,
        UNKNOWN,
        FALSE
    }

    /** True whatever is absent. */
    public static final Evaluation TRUE = new Evaluation(Truth.TRUE, List.of(), List.of(), List.of());

    /** False whatever is absent. */
    public static final Evaluation FALSE = new Evaluation(Truth.FALSE, List.of(), List.of(), List.of());

    static Evaluation trueWhilePresumed(List<String> presumed) {
        return presumed.isEmpty() ? TRUE : new Evaluation(Truth.TRUE, List.of(), List.of(), presumed);
    }

    static Evaluation notTrue(List<String> missing, List<String> overruling) {
        return missing.isEmpty() && overruling.isEmpty()
                ? FALSE
                : new Evaluation(Truth.UNKNOWN, missing, overruling, List.of());
    }

    /** All absent fields that could change its truth. */
    public List<String> absent() {
        return joined(missing, joined(overruling, presumed));
    }

    /** The absent fields about which something is taken for granted, except those for which it waits anyway. */
    public List<String> takenForGranted() {
        List<String> taken = joined(overruling, presumed);
        return missing.isEmpty() || taken.isEmpty()
                ? taken
                : taken.stream().filter(pointer -> !missing.contains(pointer)).toList();
    }

    /** Whether it is true whatever is absent. */
    public boolean isCertain() {
        return truth == Truth.TRUE && presumed.isEmpty();
    }

    /** Whether it is true, certainly or as a presumption. */
    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    /** Whether it is false whatever is absent. */
    public boolean isFalse() {
        return truth == Truth.FALSE;
    }

    /** The truth of this or the other. Of two presumptions, the first is kept. */
    public Evaluation or(Evaluation other) {
        if (isCertain() || other.isFalse()) {
            return this;
        }
        if (other.isCertain() || isFalse()) {
            return other;
        }
        return isTrue() ? this : other.isTrue() ? other : both(other);
    }

    /** The truth of this and the other. */
    Evaluation and(Evaluation other) {
        if (isFalse() || other.isCertain()) {
            return this;
        }
        if (other.isFalse() || isCertain()) {
            return other;
        }
        return isTrue() ? other.both(this) : both(other);
    }

    /** This truth, with what both wait for and presume. */
    private Evaluation both(Evaluation other) {
        return new Evaluation(
                truth,
                joined(missing, other.missing),
                joined(overruling, other.overruling),
                joined(presumed, other.presumed));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
