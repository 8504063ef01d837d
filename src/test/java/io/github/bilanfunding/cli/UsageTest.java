package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide --rulebook other      | --rulebook 'other' : référentiel inconnu (law, guide",
                "decide --rulebook lwa        | --rulebook 'lwa' : référentiel inconnu, vouliez-vous dire law ?",
                "decide --rulebook lwa --lang en | --rulebook 'lwa': unknown rulebook, did you mean law?",
                "rules --rulebook law@../law --lang=en | --rulebook 'law@../law': unknown rulebook (law, guide, law@20",
                "decide --format yaml         | --format yaml : valeur inconnue (text, json, html)",
                "decide --format YAML --lang en | --format YAML: unknown value (TEXT, JSON, HTML)",
                "decide --format jsno         | --format jsno : valeur inconnue, vouliez-vous dire json ?",
                "rules --scheme CPFF          | --scheme CPFF : valeur inconnue, vouliez-vous dire CPF ?",
                "decide --lang de             | --lang 'de' : fr ou en",
                "decide --outptu x            | --outptu : option inconnue, vouliez-vous dire --output ?",
                "decide --outptu=x --lang en  | --outptu: unknown option, did you mean --output?",
                "serve --port 65536           | --port : de 0 à 65535",
                "serve --port x --lang en     | --port",
                "batch --threads abc         | --threads 'abc' : attendu un nombre entier",
                "decide --format json --view summary --earliest-day 2026-12-01 | --earliest-day : cherche ce qui aiderait, que seuls le texte et le JSON entier disent",
                "batch --threads 0           | --threads : de 1 à 256",
                "batch --threads 257 --lang en | --threads: from 1 to 256",
                "batch --view short           | --view short : valeur inconnue (full, summary)",
                "decide --view summary        | --view : un résumé est du JSON que verify ne rejoue pas, demandez --format",
                "decide --format json --view summary --record full --lang en | --view: a summary is JSON that verify does",
                "batch --colour red           | --colour : option inconnue (--",
                "decide a.json b.json         | b.json : argument de trop, retirez-le",
                "decide a.json b.json --lang en | b.json: one argument too many, remove it",
                "rules --rule CPF-CARENC      | --rule 'CPF-CARENC' : n'est pas une règle du référentiel law",
                "rules --rule CPF-CARENC --lang en | did you mean CPF-CARENCE?",
                "rules --on 2026-02-30        | --on '2026-02-30' : attendu une date aaaa-mm-jj",
                "rules --on +10000-01-01 --lang en | --on '+10000-01-01': expected a date yyyy-mm-dd",
                "compare - --dates 2026-01-01,+999999999-12-31 | --dates '+999999999-12-31' : attendu une date",
                "rules --on 25/11/2026        | --on '25/11/2026' : attendu une date aaaa-mm-jj, vouliez-vous dire 2026-11-25 ?",
                "rules --on 11/25/2026 --lang en | --on '11/25/2026': expected a date yyyy-mm-dd, did you mean 2026-11-25?",
                "compare - --dates 25/11/26,2026-11-25 | --dates '25/11/26' : attendu une date aaaa-mm-jj, vouliez-vous",
                "changes --from 1.1.2026 --to 2026-12-31 | --from '1.1.2026' : attendu une date aaaa-mm-jj, vouliez-vous",
                "rules --on                   | --on : valeur manquante (DATE), donnez-la",
                "rules --on --lang en         | --on: a value is missing (DATE), give it",
                "rules --full --full          | --full : donnée deux fois, gardez-en une",
                "compare -                    | (--rulebooks=law,guide",
                "compare - --rulebooks law,guide --dates 2026-01-01,2026-01-02 | options incompatibles, gardez-en une",
                "changes --from 2026-01-01    | --to=DATE : manque, ajoutez-le",
                "changes --from 2026-01-01 --lang en | --to=DATE: is missing, add it",
                "decider                      | decider : commande inconnue, vouliez-vous dire decide ?",
                "undecide --lang en           | undecide: unknown command, did you mean decide?",
                "request.json                 | request.json : commande inconnue (decide, ask, batch, serve, compare"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String advice) {
        Shell.Outcome run = Shell.run(args.split(" +", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(advice, args.matches(".*--lang[ =]en.*") ? "See: " : "Voir : ", "--help")
                .doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --format",
                "decide --rulebook",
                "rules --rule",
                "rules --on",
                "rules --scheme",
                "decide a.json",
                "decide",
                "help"
            })
    void a_long_argument_is_not_repeated_whole(String command) {
        Shell.Outcome run = Shell.run((command + " " + "x".repeat(5_000)).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--help decide", "decide --help", "batch --help", "compare --help", "rules -h"})
    void help_goes_to_standard_output(String args) {
        Shell.Outcome run = Shell.run(args.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Utilisation : bilan-funding").contains("--lang", "--rulebook");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "decide", "batch", "serve", "compare", "rules", "changes", "verify", "schema"})
    void help_is_in_one_language(String command) {
        String[] french = (command + " --help").strip().split(" ", -1);
        String[] english = (command + " --lang en --help").strip().split(" ", -1);
        assertThat(Shell.run(french).out())
                .contains("Utilisation : ", "affiche cette aide")
                .doesNotContain(" the ", " / ");
        assertThat(Shell.run(english).out())
                .contains("Usage: ", "show this help")
                .doesNotContain(" la ", " / ");
    }

    @Test
    void help_names_every_command() {
        assertThat(Shell.run("--help").out())
                .contains("decide", "batch", "serve", "compare", "rules", "changes", "verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "decide --version", "batch --version", "rules --version"})
    void the_version_is_that_of_the_library(String args) {
        Shell.Outcome run = Shell.run(args.split(" ", -1));
        assertThat(run).isEqualTo(new Shell.Outcome(0, FundingEngine.libraryVersion() + System.lineSeparator(), ""));
        assertThat(run.out()).matches("\\d+\\.\\d+\\.\\d+.*\\s+");
    }
}
