package io.github.bilanfunding.advice;

import io.github.bilanfunding.internal.search.Fewest;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.value.BilingualText;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The remedy to add phases that a bilan leaves out. */
final class Phases {

    private static final String POINTER = "/bilan/phases";

    private Phases() {}

    /** To add all that are left out. */
    static List<Remedy> of(Trials trials) {
        List<Phase> given = trials.request().bilan().phases();
        return given == null || leftOut(given).isEmpty() ? List.of() : List.of(adding(leftOut(given), given));
    }

    /** The same remedies with the fewest phases that help as much. */
    static List<Remedy> fewest(List<Remedy> remedies, Trial whole, Trials trials) {
        List<Phase> given = trials.request().bilan().phases();
        List<Remedy> others =
                remedies.stream().filter(r -> !r.touches(List.of(POINTER))).toList();
        if (given == null || others.size() == remedies.size()) {
            return remedies;
        }
        List<Phase> fewest = Fewest.of(
                leftOut(given), fewer -> trials.areEnough(Remedy.changes(with(others, adding(fewer, given))), whole));
        return with(others, adding(fewest, given));
    }

    private static List<Phase> leftOut(List<Phase> given) {
        return Arrays.stream(Phase.values()).filter(p -> !given.contains(p)).toList();
    }

    private static List<Remedy> with(List<Remedy> others, Remedy remedy) {
        return Stream.concat(others.stream(), Stream.of(remedy)).toList();
    }

    private static Remedy adding(List<Phase> added, List<Phase> given) {
        List<Phase> phases = Arrays.stream(Phase.values())
                .filter(p -> given.contains(p) || added.contains(p))
                .toList();
        return new Remedy(
                List.of(new Change(POINTER, phases)),
                new BilingualText(
                        "Compléter le programme du bilan par : " + list(added, BilingualText::french),
                        "Complete the programme of the bilan with: " + list(added, BilingualText::english)));
    }

    private static String list(List<Phase> phases, Function<BilingualText, String> language) {
        return phases.stream().map(Phase::label).map(language).collect(Collectors.joining(", "));
    }
}
