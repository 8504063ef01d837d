package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries the phases that a bilan leaves out, and keeps the fewest of them that help as much as all. */
final class Phases {

    private static final String POINTER = "/bilan/phases";

    private Phases() {}

    static List<Help> of(Search search) {
        List<Phase> given = search.request().bilan().phases();
        if (given == null) {
            return List.of();
        }
        List<Phase> phases = List.of(Phase.values());
        Optional<Trial> all = search.help(changes(phases));
        if (all.isEmpty()) {
            return List.of();
        }
        Trial best = all.get();
        for (Phase phase : Phase.values()) {
            List<Phase> fewer = phases.stream().filter(p -> p != phase).toList();
            Optional<Trial> enough = search.help(changes(fewer)).filter(all.get()::isMatchedBy);
            if (enough.isPresent() && !given.contains(phase)) {
                phases = fewer;
                best = enough.get();
            }
        }
        return List.of(best.help(text(phases, given)));
    }

    private static List<Change> changes(List<Phase> phases) {
        return List.of(new Change(POINTER, phases));
    }

    private static Text text(List<Phase> phases, List<Phase> given) {
        List<Phase> added = new ArrayList<>(phases);
        added.removeAll(given);
        return new Text("Ajouter au bilan les phases " + added, "Add the phases " + added + " to the bilan");
    }
}
