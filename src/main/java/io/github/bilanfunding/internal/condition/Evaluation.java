package io.github.bilanfunding.internal.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * The truth of a condition for a request in which some fields are absent. A condition that is {@link Truth#TRUE} or
 * {@link Truth#FALSE} without a presumption keeps that truth whatever the absent fields turn out to be.
 *
 * @param truth its truth
 * @param missing the absent fields for which it waits, empty unless it is unknown
 * @param overruling the absent fields that would overrule an inferred value by which the condition fails, empty unless it
 *     is unknown
 * @param presumed the absent fields about which something is presumed: what holds of the condition holds only while nobody
 *     says otherwise
 */
public record Evaluation(Truth truth, List<Field> missing, List<Field> overruling, List<Field> presumed) {

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

    static Evaluation trueWhilePresumed(List<Field> presumed) {
        return presumed.isEmpty() ? TRUE : new Evaluation(Truth.TRUE, List.of(), List.of(), presumed);
    }

    static Evaluation notTrue(List<Field> missing, List<Field> overruling) {
        return missing.isEmpty() && overruling.isEmpty()
                ? FALSE
                : new Evaluation(Truth.UNKNOWN, missing, overruling, List.of());
    }

    /** All absent fields that could change its truth. */
    public List<Field> absent() {
        return joined(missing, joined(overruling, presumed));
    }

    /** The absent fields about which something is taken for granted, except those for which it waits anyway. */
    public List<Field> takenForGranted() {
        List<Field> taken = joined(overruling, presumed);
        return missing.isEmpty() || taken.isEmpty()
                ? taken
                : taken.stream().filter(field -> !missing.contains(field)).toList();
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

    /** The fields of both, each once. Mostly one is empty, and then the other is taken as it is. */
    static List<Field> joined(List<Field> first, List<Field> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Field> joined = new ArrayList<>(first);
        for (Field field : second) {
            if (!first.contains(field)) {
                joined.add(field);
            }
        }
        return joined.size() == first.size() ? first : joined;
    }
}
