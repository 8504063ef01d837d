package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.SchemeStatus;
import java.util.Comparator;

/**
 * How near a scheme is to paying. The nearest comes first.
 *
 * @param status its status
 * @param unknown how many of its criteria are unknown
 */
public record Nearness(SchemeStatus status, int unknown) implements Comparable<Nearness> {

    /** Nothing can pay. */
    public static final Nearness NONE = new Nearness(SchemeStatus.NOT_APPLICABLE, 0);

    private static final Comparator<Nearness> NEAREST_FIRST =
            Comparator.<Nearness>comparingInt(n -> order(n.status())).thenComparingInt(Nearness::unknown);

    private static int order(SchemeStatus status) {
        return switch (status) {
            case ELIGIBLE -> 0;
            case SUBJECT_TO_APPROVAL -> 1;
            case UNDETERMINED -> 2;
            case NOT_CLAIMED, INELIGIBLE, NOT_APPLICABLE -> 3;
        };
    }

    @Override
    public int compareTo(Nearness other) {
        return NEAREST_FIRST.compare(this, other);
    }
}
