package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {

    @TempDir
    private Path folder;

    @Test
    void without_a_command_the_shipped_example_is_decided() {
        Shell.Outcome run = Shell.run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Exemple fourni")
                .contains("Reste à charge du bénéficiaire : 50,00\u00a0€")
                .endsWith("\n" + Shell.run(Shell.shipped(), "decide").out());
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void without_an_option_the_law_decides() {
        Object json = Json.parse(
                Shell.run(Shell.example(3), "decide", "--format", "json").out());
        assertThat(Json.at(json, "/rulebook/id")).isEqualTo("law");
    }

    @Test
    void a_decision_comes_with_its_papers() {
        Object json = Json.parse(
                Shell.run(Shell.shipped(), "decide", "--format", "json").out());
        assertThat(Json.at(json, "/paperwork/lines/1/payer")).isEqualTo("CPF");
        assertThat(Json.at(json, "/paperwork/lines/1/payment/paidTo/0")).isEqualTo("PROVIDER");
        assertThat(Json.at(json, "/paperwork/deadlines/formalities/0/by")).isEqualTo("2027-01-29");
        assertThat(Json.at(json, "/paperwork/mentions/0/id")).isEqualTo("NUMERO-ENREGISTREMENT");
        assertThat(Json.at(json, "/paperwork/reasons/0/use")).isEqualTo("CAPPED");
    }

    @Test
    void a_page_is_the_annex_to_the_quote_unless_the_audit_file_is_asked_for() {
        assertThat(Shell.run(Shell.shipped(), "decide", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("annexe au devis devis-2026-117");
        assertThat(Shell.run(Shell.shipped(), "decide", "--format", "html", "--profile", "audit", "--lang", "en")
                        .out())
                .contains("Audit file of the decision devis-2026-117");
    }

    @Test
    void a_cohort_has_a_page_of_its_own() {
        assertThat(Shell.run(Shell.example(1), "decide", "--format", "html").out())
                .contains("Plan de financement, 3 bénéficiaires G-CASE-1");
        Shell.Outcome profiled = Shell.run(Shell.example(1), "decide", "--format", "html", "--profile", "audit");
        assertThat(profiled.exitCode()).isEqualTo(2);
        assertThat(profiled.out()).isEmpty();
        assertThat(profiled.err()).contains("--profile");
    }

    @Test
    void who_can_still_file_on_an_earlier_day_learns_what_that_would_bring() {
        byte[] capped = Document.example("employee-2026.json")
                .with("/requestDate", "\"2026-02-26\"")
                .without("/company/cpfTopUp")
                .bytes();

        assertThat(Shell.run(capped, "decide").out()).doesNotContain("25/02/2026");
        assertThat(Shell.run(capped, "decide", "--earliest-day", "2026-02-01").out())
                .contains("25/02/2026");
        assertThat(Shell.run(capped, "decide", "--earliest-day", "2026-02-01", "--format", "html")
                        .err())
                .contains("--earliest-day");
    }

    @Test
    void a_profile_without_a_page_is_refused() {
        Shell.Outcome run = Shell.run(Shell.shipped(), "decide", "--profile", "audit");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--profile", "--format html");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_file_and_standard_input_are_decided_alike(int example) throws IOException {
        String file = write("request.json", Shell.example(example));
        Shell.Outcome fromFile = Shell.run("decide", file);
        assertThat(fromFile.exitCode()).isZero();
        assertThat(fromFile).isEqualTo(Shell.run(Shell.example(example), "decide", "-"));
        assertThat(fromFile).isEqualTo(Shell.run(Shell.example(example), "decide"));
    }

    @Test
    void standard_input_can_be_a_pipe() {
        assertThat(Shell.run(Streams.pipe(Shell.example(3)), "decide"))
                .isEqualTo(Shell.run(Shell.example(3), "decide"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void as_json_standard_output_is_one_document_and_nothing_else(int example) {
        Shell.Outcome run = Shell.run(Shell.example(example), "decide", "-", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("}\n");
        assertThat(Json.object(run.out()))
                .containsEntry("reference", "G-CASE-" + example)
                .containsEntry("libraryVersion", FundingEngine.libraryVersion())
                .containsKeys("schemaVersion", "requestDate", "rulebook", "requestFingerprint")
                .containsKey(example == 3 ? "plan" : "decisions");
    }

    @Test
    void who_is_refused_is_told_what_would_help() {
        Document refused = Document.example("employee-2026.json").with("/bilan/qualiopi", "false");
        assertThat(Shell.run(refused.bytes(), "decide", "--lang", "en").out())
                .contains("A WAY TO PAY LESS\n  Choose a provider with the Qualiopi certification: −€1,900.00\n");
        String text =
                Shell.run(refused.bytes(), "decide", "--full", "--lang", "en").out();
        assertThat(text).contains("""
                        WAYS TO PAY LESS (EACH ON ITS OWN)
                          Choose a provider with the Qualiopi certification
                            −€1,900.00 to pay (of which €1,600.00 by funders)
                            Left to the beneficiary: €50.00
                            Personal training account: ineligible → eligible
                        """);

        Object json = Json.parse(
                Shell.run(refused.bytes(), "decide", "--format", "json").out());
        assertThat(Json.at(json, "/whatWouldHelp/0/changes/0/pointer")).isEqualTo("/bilan/qualiopi");
        assertThat(Json.at(json, "/whatWouldHelp/0/changes/0/value")).isEqualTo(true);
        assertThat(Json.at(json, "/whatWouldHelp/0/text")).isEqualTo("Choisir un prestataire certifié Qualiopi");
    }

    @Test
    void what_would_help_stands_beside_one_decision_alone() {
        String one = Shell.run(Shell.shipped(), "decide", "--format", "json").out();
        assertThat(Json.object(one)).containsKey("whatWouldHelp");
        assertThat(Shell.run(Shell.example(1), "decide", "--format", "json").out())
                .doesNotContain("whatWouldHelp");
        String line = Document.example("employee-2026.json").text() + "\n";
        assertThat(Shell.run(line.getBytes(UTF_8), "batch").out()).doesNotContain("whatWouldHelp");
    }

    @Test
    void who_left_something_out_is_asked_for_it() {
        Document employee = Document.minimal()
                .with("/beneficiary", "{\"status\":\"EMPLOYEE\"}")
                .with("/initiative", "\"BENEFICIARY\"");

        assertThat(Shell.run(employee.bytes(), "decide", "--lang", "en").out())
                .contains("QUESTIONS\n  1. Is the bilan listed on Mon Compte Formation (the CPF's platform)?\n");
        assertThat(Shell.run(employee.bytes(), "decide", "--full", "--lang", "en")
                        .out())
                .contains("""
                        NEXT QUESTION
                          Is the bilan listed on Mon Compte Formation (the CPF's platform)?
                            why: The CPF pays only a bilan that is ordered on Mon Compte Formation.
                            answer: yes or no
                            By the answer, what is left goes from €0.00 to €1,500.00
                            other questions at this point: 3
                        """);
        Object json = Json.parse(
                Shell.run(employee.bytes(), "decide", "--format", "json").out());
        assertThat(Json.at(json, "/nextQuestions/0/pointer")).isEqualTo("/bilan/listedOnMonCompteFormation");
        assertThat(Json.at(json, "/nextQuestions/0/text"))
                .isEqualTo("Le bilan est-il référencé sur Mon Compte Formation ?");
        assertThat(Json.at(json, "/nextQuestions/0/answer/kind")).isEqualTo("YES_NO");
        assertThat((List<?>) Json.at(json, "/nextQuestions")).hasSize(4);
    }

    @Test
    void with_every_scheme_determined_nothing_is_asked() {
        byte[] whole = Document.full().bytes();
        assertThat(Shell.run(whole, "decide").out()).doesNotContain("QUESTION SUIVANTE");
        assertThat(Json.object(Shell.run(whole, "decide", "--format", "json").out()))
                .containsEntry("nextQuestions", List.of());
    }

    @Test
    void a_cohort_is_not_asked() {
        assertThat(Shell.run(Document.fullCohort().bytes(), "decide", "--format", "json")
                        .out())
                .doesNotContain("nextQuestions");
    }

    @Test
    void texts_are_written_in_the_language_of_the_option() {
        Shell.Outcome text = Shell.run(Shell.example(3), "decide", "--full", "--lang", "en");
        assertThat(text.out()).contains("FUNDING PLAN").doesNotContain("PLAN DE FINANCEMENT");
        Object json = Json.parse(Shell.run(Shell.example(3), "decide", "--format=json", "--lang=en")
                .out());
        assertThat(Json.at(json, "/schemes/0/label")).isEqualTo("Personal training account");
        assertThat(Shell.run("--lang", "en").out())
                .startsWith("A shipped example")
                .endsWith(Shell.run(Shell.shipped(), "decide", "--lang", "en").out());
    }

    @Test
    void the_rulebook_is_the_one_of_the_option() {
        Shell.Outcome run = Shell.run(Shell.example(3), "decide", "--rulebook", "guide", "--format", "json");
        assertThat(Json.at(Json.parse(run.out()), "/rulebook/id")).isEqualTo("guide");
    }

    @Test
    void the_decision_goes_to_the_file_of_the_option_instead() throws IOException {
        Path output = folder.resolve("decision.json");
        Shell.Outcome run =
                Shell.run(Shell.example(3), "decide", "-", "--format", "json", "--output", output.toString());
        assertThat(run).isEqualTo(new Shell.Outcome(0, "", ""));
        assertThat(Files.readString(output))
                .isEqualTo(Shell.run(Shell.example(3), "decide", "--format", "json")
                        .out());
    }

    @Test
    void an_invalid_request_leaves_standard_output_empty_and_names_every_problem() {
        byte[] request = Document.minimal()
                .with("/company", "{\"headcount\":\"45\"}")
                .without("/bilan/price")
                .with("/beneficiary/salary", "3000")
                .bytes();
        Shell.Outcome french = Shell.run(request, "decide", "-", "--format", "json");
        assertThat(french.exitCode()).isEqualTo(2);
        assertThat(french.out()).isEmpty();
        assertThat(french.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("/beneficiary/salary : champ inconnu"))
                .contains(
                        "/company/headcount : \"45\" ne convient pas : attendu un nombre entier, écrivez 45 sans guillemets.")
                .contains("/bilan/price : ce champ est obligatoire : ajoutez-le.");
        assertThat(Shell.run(request, "decide", "--lang", "en").err())
                .contains("/bilan/price : this field is required: add it.");
    }

    @Test
    void each_problem_is_one_line_whatever_a_field_is_called() {
        byte[] request = Document.minimal()
                .text()
                .replace("\"price\"", "\"a\\n\\u001b[2Jb\":1,\"price\"")
                .getBytes(UTF_8);
        Shell.Outcome run = Shell.run(request, "decide");
        assertThat(run.err()).startsWith("/bilan/a [2Jb : champ inconnu").hasLineCount(1);
    }

    @Test
    void a_request_from_before_the_rulebook_is_an_invalid_request() {
        byte[] request =
                Document.minimal().with("/requestDate", "\"1990-01-01\"").bytes();
        Shell.Outcome run = Shell.run(request, "decide");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("/requestDate : 1990-01-01 précède le premier jour");
    }

    @Test
    void what_is_no_json_is_an_invalid_request() {
        Shell.Outcome run = Shell.run("price: 1500".getBytes(UTF_8), "decide");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("/ : le document n'est pas du JSON valide");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason() {
        Shell.Outcome missing =
                Shell.run("decide", folder.resolve("nothing.json").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("nothing.json", "fichier introuvable", "vérifiez le chemin");
        for (String command : List.of("decide", "batch")) {
            Shell.Outcome directory = Shell.run(command, folder.toString());
            assertThat(directory.exitCode()).isEqualTo(2);
            assertThat(directory.err())
                    .contains(folder.toString(), "c'est un dossier")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_named_with_the_reason() {
        String output = folder.resolve("no-such-folder/decision.txt").toString();
        Shell.Outcome run = Shell.run(Shell.example(3), "decide", "--output", output);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(output, "écriture impossible").hasLineCount(1);
    }

    /** The request may be right: whoever runs the command must look at the machine, so it is no bad request. */
    @Test
    void a_stream_that_breaks_is_told_in_a_sentence() {
        Shell.Outcome run = Shell.run(Streams.broken("cable cut"), "decide", "-");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("l'entrée ne peut pas être lue jusqu'à sa fin (cable cut) : vérifiez-la.\n");
    }

    @Test
    void a_decision_that_standard_output_does_not_take_is_an_internal_error() {
        Shell.Outcome run = Shell.run(new ByteArrayInputStream(Shell.example(3)), Streams.full(), "decide");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err())
                .contains("La sortie standard n'a pas pu être écrite entièrement")
                .doesNotContain("tandard output");
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
