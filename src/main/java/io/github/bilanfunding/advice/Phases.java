package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds the phases that a bilan leaves out, the fewest of them that help as much as all. */
final class Phases {

    private static final String POINTER = "/bilan/phases";

    private Phases() {}

    /** All phases, where one is left out. */
    static List<Remedy> of(Search search) {
        List<Phase> given = search.request().bilan().phases();
        List<Phase> all = List.of(Phase.values());
        return given == null || given.containsAll(all) ? List.of() : List.of(remedy(all, given));
    }

    /** The same remedies, without a phase that is not needed for as much as they do together. */
    static List<Remedy> fewest(List<Remedy> remedies, Trial together, Search search) {
        List<Phase> given = search.request().bilan().phases();
        List<Remedy> others =
                remedies.stream().filter(r -> !r.touches(List.of(POINTER))).toList();
        if (given == null || others.size() == remedies.size()) {
            return remedies;
        }
        List<Phase> phases = List.of(Phase.values());
        for (Phase phase : Phase.values()) {
            List<Phase> fewer = phases.stream().filter(p -> p != phase).toList();
            if (!given.contains(phase)) {
                Optional<Trial> enough = search.help(Remedy.changes(with(others, remedy(fewer, given))))
                        .filter(together::isMatchedBy);
                phases = enough.isPresent() ? fewer : phases;
            }
        }
        return with(others, remedy(phases, given));
    }

    private static List<Remedy> with(List<Remedy> others, Remedy remedy) {
        List<Remedy> all = new ArrayList<>(others);
        all.add(remedy);
        return all;
    }

    private static Remedy remedy(List<Phase> phases, List<Phase> given) {
        List<BilingualText> added = phases.stream()
                .filter(phase -> !given.contains(phase))
                .map(Phase::label)
                .toList();
        return new Remedy(
                List.of(new Change(POINTER, phases)),
                new BilingualText(
                        "Ajouter au bilan, comme phases : " + list(added, BilingualText::french),
                        "Add to the bilan, as phases: " + list(added, BilingualText::english)));
    }

    private static String list(List<BilingualText> names, Function<BilingualText, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }
}
