package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remedy to shorten a bilan by the hours that are too many for an unmet criterion. */
final class Hours {

    private static final String TOTAL = "/bilan/hours";
    private static final String ACCOMPANIED = "/bilan/accompanimentHours";

    private Hours() {}

    /** One remedy for each length that a criterion asks for, the longest first. */
    static List<Remedy> of(Trials trials) {
        Integer total = trials.request().bilan().hours();
        Integer accompanied = trials.request().bilan().accompanimentHours();
        return total == null
                ? List.of()
                : trials.unmet().stream()
                        .filter(criterion ->
                                trials.search().inputs().of(criterion).contains(TOTAL))
                        .map(Criterion::gap)
                        .filter(gap -> gap != null && isTooLong(gap))
                        .map(gap -> total - gap.amount().intValueExact())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(hours -> shortened(hours, accompanied))
                        .toList();
    }

    private static boolean isTooLong(Gap gap) {
        return gap.unit() == GapUnit.HOURS && gap.direction() == GapDirection.TOO_MUCH;
    }

    private static Remedy shortened(int hours, @Nullable Integer accompanied) {
        List<Change> changes = new ArrayList<>();
        // a request cannot hold more accompaniment hours than hours: they change first
        if (accompanied != null && accompanied > hours) {
            changes.add(new Change(ACCOMPANIED, hours));
        }
        changes.add(new Change(TOTAL, hours));
        return new Remedy(
                changes,
                new BilingualText(
                        "Ramener le bilan à " + hours + " heures", "Shorten the bilan to " + hours + " hours"));
    }
}
