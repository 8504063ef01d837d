package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {

    @Test
    void two_dates_are_compared_under_the_law() {
        Shell.Outcome run = Shell.run(Shell.shipped(), "compare", "-", "--dates", "2026-02-25,2026-02-26");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("gauche : référentiel law", "demande du 25/02/2026", "demande du 26/02/2026")
                .contains("MONTANTS", "DISPOSITIFS", "CPF-PLAFOND-BILAN-2026", "en vigueur depuis le 26/02/2026")
                .contains("SOURCES CITÉES À DROITE SEULEMENT", "LEGIARTI000053569786");
    }

    @Test
    void two_dates_are_compared_under_the_rulebook_of_the_option() {
        Shell.Outcome run = Shell.run(
                Shell.example(3),
                "compare",
                "-",
                "--dates",
                "2025-01-01,2026-11-22",
                "--rulebook",
                "guide",
                "--lang",
                "en");

        assertThat(run.out()).contains("rulebook guide", "No difference.").doesNotContain("AMOUNTS");
    }

    @Test
    void two_rulebooks_are_compared_as_json() {
        Shell.Outcome run = Shell.run(Shell.shipped(), "compare", "-", "--rulebooks", "law,guide", "--format", "json");

        Object json = Json.parse(run.out());
        assertThat(Json.at(json, "/left/rulebook/id")).isEqualTo("law");
        assertThat(Json.at(json, "/right/rulebook/id")).isEqualTo("guide");
        assertThat(Json.at(json, "/amounts/0/payer")).isEqualTo("CPF");
        assertThat(Json.at(json, "/schemes/0/reason")).asString().contains("à gauche", "à droite");
        assertThat(Json.at(json, "/criteria/0/sources/0/reference")).isNotNull();
    }

    @Test
    void a_cohort_is_compared_person_by_person() {
        Shell.Outcome text = Shell.run(Shell.example(1), "compare", "-", "--rulebooks", "law,guide");
        Shell.Outcome json =
                Shell.run(Shell.example(1), "compare", "-", "--rulebooks", "law,guide", "--format", "json");

        assertThat(Json.at(Json.parse(json.out()), "/comparisons"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(List.of(text.out().split("Comparaison de deux décisions", -1))
                                .size()
                        - 1)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare -                                       | --rulebooks",
                "compare - --rulebooks law                       | deux valeurs séparées par une virgule",
                "compare - --dates 2026-01-01                    | deux valeurs séparées par une virgule",
                "compare - --rulebooks law,guide,law             | deux valeurs séparées par une virgule",
                "compare - --rulebooks law,other                 | référentiel inconnu (law, guide, law@20",
                "compare - --dates 2026-01-01,2026-13-01         | attendu une date aaaa-mm-jj",
                "compare - --rulebooks law,guide --dates 2026-01-01,2026-02-01 | options incompatibles",
                "compare - --dates 2018-12-31,2026-01-01         | /requestDate"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String advice) {
        Shell.Outcome run = Shell.run(Shell.shipped(), args.strip().split(" +", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(advice).doesNotContain("java.");
    }
}
