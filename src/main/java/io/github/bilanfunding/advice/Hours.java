package io.github.bilanfunding.advice;

import io.github.bilanfunding.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries fewer hours, one by one, where an unmet criterion reads them; none of them can be accompanied that is not there. */
final class Hours {

    private static final String TOTAL = "/bilan/hours";
    private static final String ACCOMPANIED = "/bilan/accompanimentHours";

    private Hours() {}

    static List<Help> of(Search search) {
        Integer total = search.request().bilan().hours();
        Integer accompanied = search.request().bilan().accompanimentHours();
        return total == null || !search.stopsAt(TOTAL)
                ? List.of()
                : fewer(search, total, accompanied).stream().toList();
    }

    private static Optional<Help> fewer(Search search, int total, @Nullable Integer accompanied) {
        for (int hours = total - 1; hours > 0; hours--) {
            List<Change> changes = new ArrayList<>(List.of(new Change(TOTAL, hours)));
            if (accompanied != null && accompanied > hours) {
                changes.add(0, new Change(ACCOMPANIED, hours));
            }
            Optional<Trial> trial = search.help(changes);
            if (trial.isPresent()) {
                Text text =
                        new Text("Ramener le bilan à " + hours + " heures", "Shorten the bilan to " + hours + " hours");
                return trial.map(t -> t.help(text));
            }
        }
        return Optional.empty();
    }
}
