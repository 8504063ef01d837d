package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void the_catalogue_as_json_gives_each_rule_its_name_scheme_validity_and_sources() {
        Shell.Outcome run = Shell.run("rules", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(rules(run)).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule).containsKeys("id", "name", "scheme", "validFrom", "validTo");
            assertThat((List<?>) rule.get("sources")).isNotEmpty();
        });
        assertThat(rules(run)).extracting(r -> r.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_catalogue_as_text_names_every_rule_of_the_json() {
        String text = Shell.run("rules", "--lang", "en").out();
        assertThat(text).startsWith("Rulebook ");
        assertThat(rules(Shell.run("rules", "--format", "json")))
                .allSatisfy(rule -> assertThat(text).contains("  " + rule.get("id") + " : "));
        assertThat(Shell.run("rules").out()).startsWith("Référentiel ");
    }

    @Test
    void one_scheme_can_be_asked_for_in_any_case() {
        List<Map<String, Object>> rules = rules(Shell.run("rules", "--format", "json", "--scheme", "CPF"));
        assertThat(rules).isNotEmpty().allMatch(rule -> "CPF".equals(rule.get("scheme")));
        assertThat(rules(Shell.run("rules", "--format", "json", "--scheme", "cpf")))
                .isEqualTo(rules);
    }

    @Test
    void before_the_first_rule_there_are_none() {
        Shell.Outcome json = Shell.run("rules", "--format", "json", "--on", "1990-01-01");
        assertThat(json.exitCode()).isZero();
        assertThat(rules(json)).isEmpty();
        Shell.Outcome text = Shell.run("rules", "--on", "1990-01-01");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).endsWith(", 0 règles\n");
    }

    @Test
    void on_a_day_only_the_rules_in_force_are_listed() {
        assertThat(rules(Shell.run("rules", "--format", "json", "--on", "2026-11-22")))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat((String) rule.get("validFrom")).isLessThanOrEqualTo("2026-11-22");
                    if (rule.get("validTo") != null) {
                        assertThat((String) rule.get("validTo")).isGreaterThanOrEqualTo("2026-11-22");
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Shell.Outcome run) {
        return (List<Map<String, Object>>) Json.at(Json.parse(run.out()), "/rules");
    }
}
