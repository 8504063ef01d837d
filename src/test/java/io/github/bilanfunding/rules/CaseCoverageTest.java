package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.Inputs;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has the expert cases that it needs. */
@ParameterizedClass
@ValueSource(strings = {"guide", "law"})
class CaseCoverageTest {

    /** Criteria that no bilan can meet: they say why a scheme never pays one. To be shown unmet stands for firing. */
    private static final Set<String> MET_BY_NO_BILAN = Set.of("BILAN-ACTION-DE-FORMATION");

    /** Criteria that an exemption lifts whenever they do not hold: they show what is presumed, and are never unmet. */
    private static final Set<String> NEVER_UNMET = Set.of("ABSENCE-SANS-ARRET-MALADIE");

    private final CompiledRulebook rulebook;
    private final List<ExpertCase> cases;

    CaseCoverageTest(String id) {
        rulebook = CompiledRulebook.of(id);
        cases = ExpertCases.of(id);
    }

    @Test
    void every_case_names_its_source() {
        assertThat(cases).allSatisfy(c -> {
            assertThat(c.text("source")).isNotBlank();
            assertThat(c.text("provenance")).isIn("published", "derived");
        });
    }

    @Test
    void every_case_speaks_of_rules_that_exist() {
        Set<String> ids = rulebook.compiled().keySet();
        assertThat(cases).allSatisfy(c -> {
            assertThat(ids)
                    .as(c.toString())
                    .containsAll(c.texts("fires"))
                    .containsAll(c.texts("silent"))
                    .containsAll(c.texts("unmet"))
                    .containsAll(c.map("unknown").keySet())
                    .containsAll(c.map("presumes").keySet())
                    .containsAll(c.map("gap").keySet());
        });
    }

    @Test
    void every_rule_has_a_case_in_which_it_fires() {
        assertThat(rulebook.rules())
                .extracting(CaseCoverageTest::id)
                .allSatisfy(id -> assertThat(stating("fires", id)).as(id).isNotEmpty());
    }

    @Test
    void every_rule_that_can_be_silent_has_a_case_in_which_it_must_not_fire() {
        assertThat(rulebook.rules())
                .filteredOn(CaseCoverageTest::canBeSilent)
                .extracting(CaseCoverageTest::id)
                .allSatisfy(id -> assertThat(stating("silent", id)).as(id).isNotEmpty());
    }

    @Test
    void every_criterion_has_a_case_in_which_it_is_unmet() {
        assertThat(criteria())
                .extracting(CaseCoverageTest::id)
                .filteredOn(id -> !NEVER_UNMET.contains(id))
                .allSatisfy(id -> assertThat(stating("unmet", id)).as(id).isNotEmpty());
    }

    @Test
    void every_criterion_that_can_be_unknown_has_a_case_in_which_it_is() {
        assertThat(criteria())
                .filteredOn(CaseCoverageTest::canBeUnknown)
                .extracting(CaseCoverageTest::id)
                .allSatisfy(id -> assertThat(
                                cases.stream().filter(c -> c.map("unknown").containsKey(id)))
                        .as(id)
                        .isNotEmpty());
    }

    @Test
    void every_criterion_that_can_be_presumed_has_a_case_in_which_it_is() {
        assertThat(criteria())
                .filteredOn(this::canBePresumed)
                .extracting(CaseCoverageTest::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                cases.stream().filter(c -> c.map("presumes").containsKey(id)))
                        .as(id)
                        .isNotEmpty());
    }

    @Test
    void every_criterion_that_is_a_measure_has_a_case_that_states_the_gap() {
        Set<String> stated =
                cases.stream().flatMap(c -> c.map("gap").keySet().stream()).collect(Collectors.toSet());

        assertThat(criteria())
                .filteredOn(rule -> rule.condition().get().tests().anyMatch(test -> test.isMeasure()))
                .extracting(CaseCoverageTest::id)
                .isNotEmpty()
                .isSubsetOf(stated);
    }

    @Test
    void every_validity_has_a_case_on_each_side_of_each_of_its_days() {
        LocalDate decidesFrom = rulebook.catalogue().decidesFrom();
        List<String> lacking = new ArrayList<>();
        for (RuleInfo rule : rulebook.catalogue().rules()) {
            if (rule.validFrom().isAfter(decidesFrom)) {
                checkDay(rule, "fires", rule.validFrom(), lacking);
                checkDay(rule, "silent", rule.validFrom().minusDays(1), lacking);
            }
            if (rule.validTo() != null) {
                checkDay(rule, "fires", rule.validTo(), lacking);
                checkDay(rule, "silent", rule.validTo().plusDays(1), lacking);
            }
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_threshold_has_a_case_on_each_side() {
        List<String> lacking = new ArrayList<>();
        for (CatalogueRule rule : rulebook.rules()) {
            rule.condition()
                    .get()
                    .tests()
                    .filter(t -> t.operator().isInequality())
                    .forEach(test -> {
                        check(rule, test, "fires", holdsAt(test.operator()), lacking);
                        check(rule, test, "silent", failsAt(test.operator()), lacking);
                    });
        }

        assertThat(lacking).isEmpty();
    }

    /** How far from the threshold the last quantity is for which an inequality holds, in cents, days or whole numbers. */
    private static long holdsAt(Operator operator) {
        return switch (operator) {
            case LESS -> -1;
            case MORE -> 1;
            default -> 0;
        };
    }

    /** How far from it the first quantity is for which it no longer holds. */
    private static long failsAt(Operator operator) {
        return switch (operator) {
            case AT_MOST -> 1;
            case AT_LEAST -> -1;
            default -> 0;
        };
    }

    private void check(
            CatalogueRule rule,
            io.github.bilanfunding.internal.condition.Test test,
            String side,
            long distance,
            List<String> lacking) {
        boolean covered = stating(side, id(rule)).stream().map(this::facts).anyMatch(facts -> {
            Long value = number(test.quantity().value(facts));
            Long threshold = number(test.operand().value(facts));
            return value != null && threshold != null && value - threshold == distance;
        });
        if (!covered) {
            lacking.add(id(rule) + " " + side + " where " + test.quantity().name() + " is " + distance + " from "
                    + test.operand());
        }
    }

    private void checkDay(RuleInfo rule, String side, LocalDate day, List<String> lacking) {
        boolean covered = stating(side, rule.id()).stream()
                .anyMatch(c -> c.fundingRequest().requestDate().equals(day));
        if (!covered) {
            lacking.add(rule.id() + " " + side + " on " + day);
        }
    }

    private Facts facts(ExpertCase c) {
        return new Profile(c.fundingRequest(), rulebook.tables(), new Findings());
    }

    private static @Nullable Long number(@Nullable Object value) {
        if (value instanceof Euros euros) {
            return euros.cents();
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return value instanceof Integer number ? Long.valueOf(number) : null;
    }

    private List<CatalogueRule> criteria() {
        return rulebook.rules().stream()
                .filter(rule -> rule.info().kind() == RuleKind.CRITERION)
                .toList();
    }

    /** A rule without condition on the request itself fires whatever the request is. */
    private static boolean canBeSilent(CatalogueRule rule) {
        boolean onAnyRequest =
                rule.info().scheme().equals(RuleInfo.BILAN) || rule.info().kind() == RuleKind.GATE;
        return !onAnyRequest || !rule.condition().get().all().isEmpty();
    }

    /** A criterion that waits for a special situation is not shown, and one that only names obstacles waits for nothing. */
    private static boolean canBeUnknown(CatalogueRule rule) {
        List<io.github.bilanfunding.internal.condition.Test> tests =
                rule.condition().get().tests().toList();
        Set<Quantity> obstacles = tests.stream()
                .filter(CaseCoverageTest::holdsOnAbsence)
                .map(io.github.bilanfunding.internal.condition.Test::quantity)
                .collect(Collectors.toSet());
        return rule.inputs().stream().noneMatch(input -> input.nature() == InputNature.SITUATION)
                && tests.stream()
                        .map(io.github.bilanfunding.internal.condition.Test::quantity)
                        .filter(quantity -> !obstacles.contains(quantity))
                        .flatMap(quantity -> quantity.inputs().stream())
                        .filter(input -> !input.hasDefault())
                        .anyMatch(CaseCoverageTest::canBeAbsent);
    }

    /** A criterion rests on an obstacle that nobody named, or on a value inferred from another field; or an exemption does. */
    private boolean canBePresumed(CatalogueRule criterion) {
        return Stream.concat(
                        Stream.of(criterion),
                        rulebook.rules().stream().filter(rule -> rule.info().lifts(criterion.info())))
                .flatMap(rule -> rule.condition().get().tests())
                .anyMatch(test -> test.quantity().inputs().stream()
                        .filter(CaseCoverageTest::canBeAbsent)
                        .anyMatch(input -> holdsOnAbsence(test) || input.canBeOverridden()));
    }

    /** What a funder has decided is not absent: it does not exist. */
    private static boolean canBeAbsent(Input input) {
        return input.nature() != InputNature.NEWS && input.pointers().allMatch(Inputs::isOptional);
    }

    private static boolean holdsOnAbsence(io.github.bilanfunding.internal.condition.Test test) {
        return switch (test.operator()) {
            case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> !test.isAboutPresence();
            default -> test.isAboutPresence();
        };
    }

    private static String id(CatalogueRule rule) {
        return rule.info().id();
    }

    private List<ExpertCase> stating(String key, String id) {
        if (key.equals("fires") && MET_BY_NO_BILAN.contains(id)) {
            return stating("unmet", id);
        }
        return cases.stream().filter(c -> c.texts(key).contains(id)).toList();
    }
}
