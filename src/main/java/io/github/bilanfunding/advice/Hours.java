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

/** Shortens a bilan by the hours that an unmet criterion finds too many; none of them can be accompanied that is not there. */
final class Hours {

    private static final String TOTAL = "/bilan/hours";
    private static final String ACCOMPANIED = "/bilan/accompanimentHours";

    private Hours() {}

    /** The longest bilan first. */
    static List<Remedy> of(Search search) {
        Integer total = search.request().bilan().hours();
        Integer accompanied = search.request().bilan().accompanimentHours();
        return total == null
                ? List.of()
                : search.unmet().stream()
                        .filter(criterion -> search.reads(criterion).contains(TOTAL))
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
        List<Change> changes = new ArrayList<>(List.of(new Change(TOTAL, hours)));
        if (accompanied != null && accompanied > hours) {
            changes.add(0, new Change(ACCOMPANIED, hours));
        }
        return new Remedy(
                List.copyOf(changes),
                new BilingualText(
                        "Ramener le bilan à " + hours + " heures", "Shorten the bilan to " + hours + " hours"));
    }
}
