package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.testing.Conditions;
import io.github.bilanfunding.testing.Conditions.Threshold;
import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.DrlRule;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has the expert cases that it needs. */
@ParameterizedClass
@ValueSource(strings = {"guide", "law"})
class CaseCoverageTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** Criteria that no bilan can meet: they say why a scheme never pays one. To be shown unmet stands for firing. */
    private static final Set<String> MET_BY_NO_BILAN = Set.of("BILAN-ACTION-DE-FORMATION");

    private final List<ExpertCase> cases;
    private final List<DrlRule> rules;
    private final LocalDate decidesFrom;

    CaseCoverageTest(String rulebook) {
        cases = ExpertCases.of(rulebook);
        rules = DrlFile.of(rulebook).stream().flatMap(f -> f.rules().stream()).toList();
        decidesFrom = Rulebook.of(rulebook).catalogue().decidesFrom();
    }

    @Test
    void every_case_names_its_source() {
        assertThat(cases).allSatisfy(c -> {
            assertThat(c.text("source")).isNotBlank();
            assertThat(c.text("provenance")).isIn("published", "derived");
        });
    }

    @Test
    void every_rule_has_a_case_in_which_it_fires() {
        assertThat(rules)
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(stating("fires", id)).as(id).isNotEmpty());
    }

    @Test
    void every_rule_that_can_be_silent_has_a_case_in_which_it_must_not_fire() {
        assertThat(rules)
                .filteredOn(r ->
                        !(r.conditions().contains("Case") && r.constraints().isEmpty()))
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(stating("silent", id)).as(id).isNotEmpty());
    }

    @Test
    void every_criterion_has_cases_in_which_it_is_unmet_and_unknown() {
        assertThat(rules)
                .filteredOn(r -> r.kind().equals("criterion"))
                .extracting(DrlRule::id)
                .allSatisfy(id -> {
                    assertThat(stating("unmet", id)).as(id + " unmet").isNotEmpty();
                });
        assertThat(rules)
                .filteredOn(r -> r.kind().equals("criterion") && r.metadata().containsKey("needs"))
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(
                                cases.stream().filter(c -> c.map("unknown").containsKey(id)))
                        .as(id + " unknown")
                        .isNotEmpty());
    }

    @Test
    void every_criterion_that_is_a_measure_has_a_case_that_states_the_gap() {
        Set<String> stated =
                cases.stream().flatMap(c -> c.map("gap").keySet().stream()).collect(Collectors.toSet());
        assertThat(rules)
                .filteredOn(r -> r.kind().equals("criterion") && r.metadata().containsKey("unit"))
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(stated).contains(id));
    }

    @Test
    void every_validity_has_a_case_on_each_side_of_each_of_its_days() {
        List<String> lacking = new ArrayList<>();
        for (DrlRule rule : rules) {
            LocalDate from = LocalDate.parse(rule.metadata().getOrDefault("from", ""));
            if (from.isAfter(decidesFrom)) {
                checkDay(rule, "fires", from, lacking);
                checkDay(rule, "silent", from.minusDays(1), lacking);
            }
            String to = rule.metadata().get("to");
            if (to != null) {
                checkDay(rule, "fires", LocalDate.parse(to), lacking);
                checkDay(rule, "silent", LocalDate.parse(to).plusDays(1), lacking);
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void every_threshold_has_a_case_on_each_side() {
        List<String> lacking = new ArrayList<>();
        for (DrlRule rule : rules) {
            for (Threshold t : Conditions.thresholds(rule.constraints())) {
                BigDecimal step = t.literal().startsWith("euros") ? CENT : BigDecimal.ONE;
                BigDecimal at = new BigDecimal(t.literal().replaceAll("[^\\d.]", ""));
                BigDecimal holds = switch (t.operator()) {
                    case "<" -> at.subtract(step);
                    case ">" -> at.add(step);
                    default -> at;
                };
                BigDecimal fails = switch (t.operator()) {
                    case "<=" -> at.add(step);
                    case ">=" -> at.subtract(step);
                    default -> at;
                };
                check(rule, t, "fires", holds, lacking);
                check(rule, t, "silent", fails, lacking);
            }
        }
        assertThat(lacking).isEmpty();
    }

    private void check(DrlRule rule, Threshold t, String side, BigDecimal value, List<String> lacking) {
        boolean covered = stating(side, rule.id()).stream()
                .map(c -> Conditions.value(t.path(), c.fundingRequest()))
                .anyMatch(v -> v != null && new BigDecimal(v.toString()).compareTo(value) == 0);
        if (!covered) {
            lacking.add(rule.id() + " " + side + " at " + t.path() + " = " + value);
        }
    }

    private void checkDay(DrlRule rule, String side, LocalDate day, List<String> lacking) {
        boolean covered = stating(side, rule.id()).stream()
                .anyMatch(c -> c.fundingRequest().requestDate().equals(day));
        if (!covered) {
            lacking.add(rule.id() + " " + side + " on " + day);
        }
    }

    private List<ExpertCase> stating(String key, String id) {
        if (key.equals("fires") && MET_BY_NO_BILAN.contains(id)) {
            return stating("unmet", id);
        }
        return cases.stream().filter(c -> c.texts(key).contains(id)).toList();
    }
}
