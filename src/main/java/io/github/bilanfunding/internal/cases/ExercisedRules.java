package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.rulebook.CaseOutcome;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the cases of a rulebook say of its rules, as its catalogue shows it.
 *
 * @param cases the cases
 */
public record ExercisedRules(List<ExpertCase> cases) {

    private static final int NAMED = 3;

    /** Copies the list. */
    public ExercisedRules {
        cases = List.copyOf(cases);
    }

    /** The cases that exercise a rule: their number, and those by name that say least of other rules. */
    public List<RuleCases> by(String ruleId) {
        return Stream.of(CaseOutcome.values())
                .map(outcome -> of(
                        outcome,
                        cases.stream()
                                .filter(c -> states(c, outcome, ruleId))
                                .sorted(Comparator.comparingInt(ExercisedRules::saysOfRules))
                                .toList()))
                .filter(c -> c.count() > 0)
                .toList();
    }

    private static RuleCases of(CaseOutcome outcome, List<ExpertCase> stating) {
        return new RuleCases(
                outcome,
                stating.size(),
                stating.stream().limit(NAMED).map(ExercisedRules::named).toList());
    }

    private static NamedCase named(ExpertCase c) {
        return new NamedCase(c.file(), c.fundingRequest().requestDate(), c.name());
    }

    private static boolean states(ExpertCase c, CaseOutcome outcome, String ruleId) {
        return switch (outcome) {
            case FIRES -> c.states(Stated.FIRES, ruleId);
            case UNMET -> c.states(Stated.UNMET, ruleId);
            case UNKNOWN -> c.states(Stated.UNKNOWN, ruleId);
            case SILENT ->
                c.states(Stated.SILENT, ruleId) && !c.states(Stated.UNMET, ruleId) && !c.states(Stated.UNKNOWN, ruleId);
        };
    }

    private static int saysOfRules(ExpertCase c) {
        return c.texts(Stated.FIRES).size()
                + c.texts(Stated.SILENT).size()
                + c.texts(Stated.UNMET).size()
                + c.byName(Stated.UNKNOWN).size();
    }
}
