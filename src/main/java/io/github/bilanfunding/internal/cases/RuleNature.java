package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can come out of a rule at all, as its condition tells.
 *
 * @param rule the rule
 * @param all all rules of the rulebook
 */
record RuleNature(CatalogueRule rule, List<CatalogueRule> all) {

    boolean isCriterion() {
        return rule.info().kind() == RuleKind.CRITERION;
    }

    /** A rule without condition on the request itself fires whatever the request is. */
    boolean canBeSilent() {
        boolean onAnyRequest =
                rule.info().scheme().equals(RuleInfo.BILAN) || rule.info().kind() == RuleKind.GATE;
        return !onAnyRequest || !rule.condition().get().all().isEmpty();
    }

    /** A condition that reads no field says why a scheme never pays a bilan: to be shown unmet stands for firing. */
    boolean isMetByNoBilan() {
        return isCriterion()
                && rule.inputs().isEmpty()
                && !rule.condition().get().all().isEmpty();
    }

    /** A criterion that waits for a special situation is not shown, and one that only names obstacles waits for nothing. */
    boolean canBeUnknown() {
        Set<Quantity> obstacles = tests(rule)
                .filter(RuleNature::holdsOnAbsence)
                .map(Test::quantity)
                .collect(Collectors.toSet());
        return isCriterion()
                && rule.inputs().stream().noneMatch(input -> input.nature() == InputNature.SITUATION)
                && tests(rule)
                        .map(Test::quantity)
                        .filter(quantity -> !obstacles.contains(quantity))
                        .flatMap(quantity -> quantity.inputs().stream())
                        .filter(input -> !input.hasDefault())
                        .anyMatch(RuleNature::canBeAbsent);
    }

    /** A criterion rests on an obstacle that nobody named, or on a value inferred from another field; or an exemption does. */
    boolean canBePresumed() {
        return isCriterion()
                && Stream.concat(
                                Stream.of(rule),
                                all.stream().filter(other -> other.info().lifts(rule.info())))
                        .flatMap(RuleNature::tests)
                        .anyMatch(test -> test.quantity().inputs().stream()
                                .filter(RuleNature::canBeAbsent)
                                .anyMatch(input -> holdsOnAbsence(test) || input.canBeOverridden()));
    }

    /** Whether the criterion has a gap when it is unmet. */
    boolean hasGap() {
        return isCriterion() && tests(rule).anyMatch(Test::isMeasure);
    }

    private static Stream<Test> tests(CatalogueRule rule) {
        return rule.condition().get().tests();
    }

    /** What a funder has decided is not absent: it does not exist. */
    private static boolean canBeAbsent(Input input) {
        return input.nature() != InputNature.NEWS && input.pointers().allMatch(RequestFields::isOptional);
    }

    private static boolean holdsOnAbsence(Test test) {
        return switch (test.operator()) {
            case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> !test.isAboutPresence();
            default -> test.isAboutPresence();
        };
    }
}
