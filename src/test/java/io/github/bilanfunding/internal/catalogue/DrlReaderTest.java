package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule files taken apart. */
class DrlReaderTest {

    private static final String RULE = """
            rule "X-1"
                @fr("dit : « cela », "
                    + "puis (ceci)")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, criteriaOf == "CPF",
                    company.headcount < 50 || company.gpec == true)
            then
                $out.meets("X-1");
            end""";

    @Test
    void a_rule_is_its_name_its_annotations_its_fact_its_constraints_and_its_consequence() {
        assertThat(DrlReader.rules("test.drl", RULE)).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("X-1");
            assertThat(rule.annotations())
                    .containsEntry("fr", "dit : « cela », puis (ceci)")
                    .containsEntry("source", "ART-1")
                    .containsEntry("from", "2019-01-01")
                    .hasSize(3);
            assertThat(rule.fact()).isEqualTo("SchemeProfile");
            assertThat(rule.constraints()).hasSize(3).startsWith("$out : out", "criteriaOf == \"CPF\"");
            assertThat(rule.constraints().get(2)).startsWith("company.headcount < 50");
            assertThat(rule.consequence()).isEqualTo("$out.meets(\"X-1\");");
        });
    }

    @Test
    void a_text_has_quotation_marks_behind_backslashes() {
        String rule = RULE.replace("« cela »", "\\\"cela\\\" à 5\\\"");

        assertThat(DrlReader.rules("test.drl", rule).get(0).annotations())
                .containsEntry("fr", "dit : \"cela\" à 5\", puis (ceci)");
    }

    @Test
    void rules_come_in_the_order_of_the_file() {
        assertThat(DrlReader.rules("test.drl", RULE + "\n" + RULE.replace("X-1", "A-0")))
                .extracting(RuleText::name)
                .containsExactly("X-1", "A-0");
    }

    @Test
    void a_file_without_rules_has_none() {
        assertThat(DrlReader.rules("test.drl", "package a.b\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when SchemeProfile() then | when SchemeProfile() Profile() then",
                "when SchemeProfile() then | when not SchemeProfile() then",
                "when SchemeProfile() then | when exists SchemeProfile() then",
                "when SchemeProfile() then | when eval(true) then",
                "when SchemeProfile() then | when then"
            })
    void a_rule_that_looks_at_anything_but_one_fact_is_refused(String part, String replacement) {
        String rule = "rule \"X-1\" when SchemeProfile() then end";
        assertThat(DrlReader.rules("test.drl", rule)).hasSize(1);

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> DrlReader.rules("test.drl", rule.replace(part, replacement)))
                .withMessage("test.drl: rule X-1 must look at one fact: give it one pattern");
    }

    @Test
    void what_is_no_drl_is_refused_with_the_file() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> DrlReader.rules("test.drl", "rule when then"))
                .withMessageStartingWith("test.drl");
    }
}
