package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.bilanfunding.request.FundingRequest;
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

    @Test
    void each_rule_of_the_json_shows_its_text_its_sources_and_its_cases() {
        assertThat(rules(Shell.run("rules", "--format", "json", "--scheme", "CPF")))
                .allSatisfy(rule -> {
                    assertThat((String) rule.get("drl")).startsWith("rule \"" + rule.get("id") + "\"\n");
                    assertThat(Json.at(rule, "/anchor")).isEqualTo("/requestDate");
                    assertThat(Json.at(rule, "/sources/0/confidence")).isNotNull();
                    assertThat(Json.at(rule, "/cases/0/count")).isNotNull();
                    assertThat(Json.at(rule, "/cases/0/named/0/file"))
                            .asString()
                            .endsWith(".json");
                })
                .anySatisfy(rule -> assertThat(rule.get("inputs"))
                        .isEqualTo(List.of("/beneficiary/status", "/beneficiary/cpf/balance")))
                .anySatisfy(rule -> assertThat(rule.get("asks"))
                        .isEqualTo("aucun bilan financé, ou dernier bilan financé depuis 5 ans au moins, "
                                + "ou financeur du dernier bilan : employeur ou bénéficiaire"))
                .anySatisfy(
                        rule -> assertThat(Json.at(rule, "/sources/0/version")).isEqualTo("LEGIARTI000037385087"));
    }

    @Test
    void one_rule_is_shown_in_full() {
        Shell.Outcome run = Shell.run("rules", "--rule", "CPF-PARTICIPATION-2026");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .contains(
                        "  CPF-PARTICIPATION-2026 : La participation forfaitaire du titulaire est de 103,20 €",
                        "      plancher, du 01/01/2026 au 01/04/2026",
                        "      source : Arrêté du 30 décembre 2025, depuis le 01/01/2026, rapporté",
                        "      | rule \"CPF-PARTICIPATION-2026\"",
                        "      | then $out.leavesAtLeast(\"CPF-PARTICIPATION-2026\", euros(\"103.20\"));",
                        "      | end")
                .anyMatch(line -> line.startsWith("      s'applique dans "))
                .anyMatch(line -> line.contains("cpf.json : "));
        assertThat(run.lines().get(0)).endsWith(", 1 règle");
    }

    @Test
    void on_a_day_the_sources_are_shown_in_the_version_of_the_day() {
        String[] asked = {"rules", "--rule", "CPF-SANS-CERTIFICATION", "--on", "2021-06-01"};

        assertThat(Shell.run(asked).lines())
                .contains(
                        "      source : C. trav. L6323-6 LEGIARTI000037385057, depuis le 01/01/2019, version connue par ses "
                                + "dates seulement");
        assertThat(Shell.run("rules", "--rule", "CPF-SANS-CERTIFICATION").lines())
                .contains(
                        "      source : C. trav. L6323-6 LEGIARTI000054337187, depuis le 30/06/2026, version vue par son "
                                + "numéro seulement");
    }

    @Test
    void a_whole_scheme_can_be_shown_in_full() {
        String text =
                Shell.run("rules", "--full", "--scheme", "CPF", "--lang", "en").out();

        assertThat(rules(Shell.run("rules", "--format", "json", "--scheme", "CPF")))
                .allSatisfy(rule -> assertThat(text).contains("| rule \"" + rule.get("id") + "\"\n"));
        assertThat(Shell.run("rules", "--scheme", "CPF").out()).doesNotContain("| rule");
    }

    @Test
    void rules_are_shown_in_the_order_in_which_they_are_asked_for() {
        assertThat(rules(Shell.run("rules", "--rule", "CPF-PUBLIC,BILAN-24-HEURES", "--format", "json")))
                .extracting(rule -> rule.get("id"))
                .containsExactly("CPF-PUBLIC", "BILAN-24-HEURES");
    }

    @Test
    void an_unknown_rule_is_refused_with_an_advice() {
        Shell.Outcome run = Shell.run("rules", "--rulebook", "guide", "--rule", "CPF-PUBLIC");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("'CPF-PUBLIC'", "guide", "vouliez-vous dire G-CPF-1-PUBLIC ou G-CPF-4-PUBLIC ?")
                .doesNotContain("java.");
        assertThat(Shell.run("rules", "--rule", "XYZ").err()).contains("'XYZ'", "law", "rules les liste");
    }

    @Test
    void a_field_is_shown_with_its_values_who_knows_it_and_who_reads_it() {
        Shell.Outcome run = Shell.run("rules", "--fields");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .containsSubsequence(
                        "/beneficiary/publicService",
                        "  /beneficiary/publicService/branch : versant de la fonction publique",
                        "      Le versant de la fonction publique : État, territoriale ou hospitalière.",
                        "      type : une valeur : STATE = fonction publique de l'État ; TERRITORIAL = fonction publique territoriale ; "
                                + "HOSPITAL = fonction publique hospitalière",
                        "      présence : facultatif, demandé quand la décision en dépend",
                        "      exemple : \"STATE\"",
                        "      fourni par : l'agent ou son administration",
                        "      utilisé par : Bilan dans la fonction publique");
        assertThat(Shell.run("rules", "--fields", "--lang", "en").lines())
                .containsSubsequence(
                        "  /company/headcount: headcount of the company",
                        "      type: a whole number (employees)",
                        "      presence: optional, asked for where the decision depends on it");
    }

    @Test
    void the_fields_as_json_name_the_schemes_and_the_rules_that_read_them() {
        List<Map<String, Object>> fields = fields(Shell.run("rules", "--fields", "--format", "json"));

        assertThat(fields)
                .extracting(field -> field.get("pointer"))
                .doesNotHaveDuplicates()
                .containsAll(FundingRequest.pointers());
        assertThat(field(fields, "/bilan/price"))
                .containsEntry("use", "REQUIRED")
                .containsEntry("type", "AMOUNT");
        assertThat(field(fields, "/beneficiary/disability/recognisedWorker")).containsEntry("use", "SITUATION");
        assertThat(field(fields, "/beneficiary/grants")).containsEntry("use", "NEVER_ASKED");
        assertThat(field(fields, "/beneficiary/jobSeeker/adviserValidated"))
                .containsEntry("use", "ASKED")
                .containsEntry("schemes", List.of("AIF"))
                .containsEntry("rules", List.of("AIF-CONSEILLER"));
        assertThat(Json.at(field(fields, "/bilan/qualiopi"), "/choices/0/label"))
                .isEqualTo("oui");
    }

    @Test
    void the_fields_of_one_scheme_can_be_asked_for() {
        assertThat(fields(Shell.run("rules", "--fields", "--scheme", "AIF", "--format", "json")))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(field.get("schemes")).asInstanceOf(LIST).contains("AIF"));
    }

    @Test
    void the_fields_are_those_of_all_dates_and_all_rules() {
        Shell.Outcome run = Shell.run("rules", "--fields", "--on", "2026-11-22");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--scheme");
    }

    private static Map<String, Object> field(List<Map<String, Object>> fields, String pointer) {
        return fields.stream()
                .filter(field -> pointer.equals(field.get("pointer")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Shell.Outcome run) {
        return (List<Map<String, Object>>) Json.at(Json.parse(run.out()), "/fields");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Shell.Outcome run) {
        return (List<Map<String, Object>>) Json.at(Json.parse(run.out()), "/rules");
    }
}
