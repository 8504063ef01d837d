package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Conditions;
import io.github.bilanfunding.testing.Conditions.Threshold;
import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.DrlRule;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of the guide has the expert cases that it needs. */
class CaseCoverageTest {

    private static final List<ExpertCase> CASES = ExpertCases.of("guide");
    private static final List<DrlRule> RULES =
            DrlFile.of("guide").stream().flatMap(f -> f.rules().stream()).toList();

    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void every_case_names_its_source() {
        assertThat(CASES).allSatisfy(c -> {
            assertThat(c.text("source")).startsWith("G-");
            assertThat(c.text("provenance")).isIn("published", "derived");
        });
    }

    @Test
    void every_rule_has_a_case_in_which_it_fires() {
        assertThat(RULES)
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(stating("fires", id)).as(id).isNotEmpty());
    }

    @Test
    void every_rule_that_can_be_silent_has_a_case_in_which_it_must_not_fire() {
        assertThat(RULES)
                .filteredOn(r ->
                        !(r.conditions().contains("Case") && r.constraints().isEmpty()))
                .extracting(DrlRule::id)
                .allSatisfy(id -> assertThat(stating("silent", id)).as(id).isNotEmpty());
    }

    @Test
    void every_criterion_has_cases_in_which_it_is_unmet_and_unknown() {
        assertThat(RULES)
                .filteredOn(r -> r.kind().equals("criterion"))
                .extracting(DrlRule::id)
                .allSatisfy(id -> {
                    assertThat(stating("unmet", id)).as(id + " unmet").isNotEmpty();
                    assertThat(CASES.stream().filter(c -> c.map("unknown").containsKey(id)))
                            .as(id + " unknown")
                            .isNotEmpty();
                });
    }

    @Test
    void every_threshold_has_a_case_on_each_side() {
        List<String> lacking = new ArrayList<>();
        for (DrlRule rule : RULES) {
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

    private static void check(DrlRule rule, Threshold t, String side, BigDecimal value, List<String> lacking) {
        boolean covered = stating(side, rule.id()).stream()
                .map(c -> Conditions.value(t.path(), c.fundingRequest()))
                .anyMatch(v -> v != null && new BigDecimal(v.toString()).compareTo(value) == 0);
        if (!covered) {
            lacking.add(rule.id() + " " + side + " at " + t.path() + " = " + value);
        }
    }

    private static List<ExpertCase> stating(String key, String id) {
        return CASES.stream().filter(c -> c.texts(key).contains(id)).toList();
    }
}
