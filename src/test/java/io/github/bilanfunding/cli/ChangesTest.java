package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();

    @Test
    void the_changes_of_a_spring_are_told_with_their_days_amounts_and_sources() {
        Shell.Outcome run = Shell.run("changes", "--from", "2026-03-01", "--to", "2026-06-30");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "Changements du référentiel law " + LAW.version().version() + ", du 01/03/2026 au 30/06/2026",
                        "Vérifié jusqu'au " + BilingualText.ofDay(LAW.verifiedUntil())
                                + " : les textes parus depuis n'y figurent pas",
                        "",
                        "02/04/2026",
                        "  Compte personnel de formation, remplacé",
                        "    - CPF-PARTICIPATION-2026 : La participation forfaitaire du titulaire est de 103,20 € (du 01/01/2026 au 01/04/2026)",
                        "        source : Arrêté du 30 décembre 2025, depuis le 01/01/2026, rapporté",
                        "        source : C. trav. R6323 LEGIARTI000049488983, depuis le 02/05/2024, texte lu",
                        "    + CPF-PARTICIPATION-2026-04 : La participation forfaitaire du titulaire est de 150 € (du 02/04/2026"
                                + LAW.rule("CPF-PARTICIPATION-2026-04")
                                        .map(RuleInfo::validTo)
                                        .map(last -> " au " + BilingualText.ofDay(last))
                                        .orElse("")
                                + ")",
                        "        source : Décret 2026-234 du 30 mars 2026, depuis le 02/04/2026, rapporté",
                        "        source : C. trav. R6323 LEGIARTI000053744158, depuis le 02/04/2026, version vue par son numéro "
                                + "seulement",
                        "      | -then $out.leavesAtLeast(id, euros(\"103.20\"));",
                        "      | +then $out.leavesAtLeast(id, euros(150));");
    }

    @Test
    void changes_are_told_in_english() {
        assertThat(Shell.run("changes", "--from", "2026-01-01", "--to", "2026-01-01", "--lang", "en")
                        .out())
                .startsWith("Changes of rulebook law ")
                .contains(
                        "  Skills operator (OPCO), enters into force\n",
                        "  Skills operator (OPCO), ends\n",
                        "from 0 to 10 employees; not for a bilan");
    }

    @Test
    void changes_are_written_as_json_with_the_text_of_both_rules() {
        Object json = Json.parse(Shell.run("changes", "--from", "2026-04-02", "--to", "2026-04-02", "--format", "json")
                .out());

        assertThat(Json.at(json, "/after/version")).isEqualTo(LAW.version().version());
        assertThat(Json.at(json, "/changes/0/kind")).isEqualTo("REPLACED");
        assertThat(Json.at(json, "/changes/0/day")).isEqualTo("2026-04-02");
        assertThat(Json.at(json, "/changes/0/before/drl")).asString().contains("euros(\"103.20\")");
        assertThat(Json.at(json, "/changes/0/after/drl")).asString().contains("euros(150)");
        assertThat(Json.at(json, "/changes/0/after/sources/0/since")).isEqualTo("2026-04-02");
    }

    @Test
    void todays_rulebook_is_also_found_by_its_version() {
        String today = "law@" + LAW.version().version();
        Shell.Outcome run = Shell.run("changes", "--rulebooks", today + ",law", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith("Changes of rulebook law, from " + LAW.version().version() + " to "
                        + LAW.version().version())
                .endsWith("No change.");
    }

    @Test
    void a_rulebook_without_dates_does_not_change() {
        Shell.Outcome run = Shell.run("changes", "--rulebook", "guide", "--from", "2019-01-01", "--to", "2026-12-31");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Changements du référentiel guide ").endsWith("\n\nAucun changement.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes                                           | --from",
                "changes --from 2026-01-01                         | --to",
                "changes --from 2026-01-01 --to 2026-02-30         | attendu une date aaaa-mm-jj",
                "changes --from 2026-02-01 --to 2026-01-01         | donnez-les dans leur ordre",
                "changes --from 2026-01-01 --to 2026-02-01 --rulebook other | référentiel inconnu (law, guide",
                "changes --rulebooks law                           | séparées par une virgule",
                "changes --rulebooks law,guide                     | séparées par une virgule",
                "changes --rulebooks law,law@1.0.0                 | référentiel inconnu (law, guide",
                "changes --rulebooks law,law --from 2026-01-01 --to 2026-02-01 | options incompatibles"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String advice) {
        Shell.Outcome run = Shell.run(List.of(args.strip().split(" +", -1)).toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(advice).doesNotContain("java.");
    }
}
