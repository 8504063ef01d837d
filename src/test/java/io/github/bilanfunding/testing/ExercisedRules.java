package io.github.bilanfunding.testing;

import io.github.bilanfunding.rulebook.CaseOutcome;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the expert cases of a rulebook say of its rules. */
public final class ExercisedRules {

    private static final int NAMED = 3;

    private final List<ExpertCase> cases;

    private ExercisedRules(List<ExpertCase> cases) {
        this.cases = cases;
    }

    /** The cases of a rulebook by its id. */
    public static ExercisedRules of(String rulebook) {
        return new ExercisedRules(ExpertCases.of(rulebook));
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
        return new NamedCase(
                c.file(), LocalDate.parse(c.request().get("requestDate").asString()), c.text("name"));
    }

    private static boolean states(ExpertCase c, CaseOutcome outcome, String ruleId) {
        return switch (outcome) {
            case FIRES -> c.texts("fires").contains(ruleId);
            case UNMET -> c.texts("unmet").contains(ruleId);
            case UNKNOWN -> c.map("unknown").containsKey(ruleId);
            case SILENT ->
                c.texts("silent").contains(ruleId)
                        && !c.texts("unmet").contains(ruleId)
                        && !c.map("unknown").containsKey(ruleId);
        };
    }

    private static int saysOfRules(ExpertCase c) {
        return Stream.of(
                        c.texts("fires"),
                        c.texts("silent"),
                        c.texts("unmet"),
                        c.map("unknown").keySet())
                .mapToInt(Set::size)
                .sum();
    }
}
