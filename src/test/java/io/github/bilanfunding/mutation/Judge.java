package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.cases.StatedOutcome;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.testing.ExpertCases;
import java.util.Comparator;
import java.util.List;

/** Finds out whether the expert cases of a rulebook notice a mistake in it. */
final class Judge {

    private final RulebookModel model;
    private final List<JudgedCase> cases;

    Judge(String rulebook, RulebookModel model) {
        this.model = model;
        this.cases = ExpertCases.of(rulebook).stream()
                .filter(expert -> !expert.states(Stated.REJECTED))
                .map(expert -> new JudgedCase(expert, model.tables()))
                .toList();
    }

    List<JudgedCase> cases() {
        return cases;
    }

    /** Whether some case comes out otherwise than it states, or fails. Those that name the subject are tried first. */
    boolean kills(Mutant mutant) {
        RulebookModel mutated = mutant.mistake().apply(model);
        Decider decider = mutated.decider();
        return cases.stream()
                .filter(judged -> mutant.reach().holds(judged, mutated))
                .sorted(Comparator.comparing(judged -> !judged.names(mutant.subject())))
                .anyMatch(judged -> !comesOut(judged, decider));
    }

    private static boolean comesOut(JudgedCase judged, Decider decider) {
        try {
            return StatedOutcome.comesOut(judged.expert(), decider.decide(judged.request()));
        } catch (RuntimeException e) {
            // what cannot be decided is noticed
            return false;
        }
    }
}
