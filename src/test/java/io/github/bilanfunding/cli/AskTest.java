package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue on the command line. */
class AskTest {

    private static final String FIRST = """
            {"requestDate": "2026-11-25", "initiative": "BENEFICIARY",
             "beneficiary": {"status": "EMPLOYEE", "cpf": {"balance": 2500}}, "bilan": {"price": 1800, "hours": 20}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_dialogue_from_nothing_writes_a_request_and_only_that_on_standard_output() {
        Shell.Outcome ask = ask("ask", "salarié", "1", "1 800 €", "25/11/2026", "2500", "o", "n", "jnsp", "fin", "");

        assertThat(ask.exitCode()).isZero();
        FundingRequest request = request(ask.out());
        assertThat(request.beneficiary().status()).isEqualTo(Status.EMPLOYEE);
        assertThat(request.bilan().price()).isEqualTo(Euros.euros(1800));
        assertThat(request.beneficiary().cpf().balance()).isEqualTo(Euros.euros(2500));
        assertThat(request.beneficiary().cpf().hadFundedBilan()).isFalse();
        assertThat(ask.err())
                .contains("Quelle est la situation de la personne ?", "→ À ce stade, reste à charge du bénéficiaire");
    }

    @Test
    void each_answer_is_followed_by_what_remains_and_what_is_estimated() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "o", "n", "fin", "");

        assertThat(ask.err().replace('\u00a0', ' '))
                .contains(
                        "→ À ce stade, reste à charge du bénéficiaire : 1 800,00 € ; estimation : 200,00 € si le bilan est proposé sur "
                                + "Mon Compte Formation, si aucun bilan de compétences n'a encore été financé pour cette "
                                + "personne (de ")
                .contains("> → À ce stade, reste à charge du bénéficiaire : 200,00 €\n");
    }

    @Test
    void an_answer_that_cannot_be_read_is_explained_and_asked_again() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "peut-être", "o", "fin", "");

        assertThat(ask.err()).contains("« peut-être » n'est ni oui ni non : tapez o ou n.");
        assertThat(request(ask.out()).bilan().listedOnMonCompteFormation()).isTrue();
    }

    @Test
    void a_value_that_the_request_refuses_is_answered_with_its_reason() {
        Shell.Outcome ask = ask("ask", "1", "1", "0", "1800", "25/11/2026", "fin", "");

        assertThat(ask.err()).contains("0,00\u00a0€ est hors bornes").doesNotContain("Une réponse d'avant");
        assertThat(request(ask.out()).bilan().price()).isEqualTo(Euros.euros(1800));
    }

    @Test
    void a_question_mark_explains_the_question() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "?", "fin", "");

        assertThat(ask.err()).contains("Qui le sait : ");
        assertThat(request(ask.out()).bilan().listedOnMonCompteFormation()).isNull();
    }

    @Test
    void going_back_takes_the_last_answer_back() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "o", "n", "<", "<", "n", "fin", "");

        FundingRequest request = request(ask.out());
        assertThat(request.bilan().listedOnMonCompteFormation()).isFalse();
        assertThat(request.beneficiary().cpf().hadFundedBilan()).isNull();
    }

    @Test
    void going_back_makes_a_declined_question_askable_again() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "", "<", "o", "fin", "");

        assertThat(request(ask.out()).bilan().listedOnMonCompteFormation()).isTrue();
    }

    @Test
    void nothing_is_before_the_first_question() throws IOException {
        assertThat(ask(from(FIRST), "<", "fin").err()).contains("C'est la première question.");
    }

    @Test
    void what_every_request_needs_cannot_be_declined() {
        assertThat(ask("ask", "jnsp", "fin").err()).contains("Sans cette réponse, rien ne peut être décidé.");
    }

    @Test
    void the_end_of_the_input_keeps_the_answers() throws IOException {
        Shell.Outcome ask = ask(from(FIRST), "o");

        assertThat(ask.exitCode()).isZero();
        assertThat(request(ask.out()).bilan().listedOnMonCompteFormation()).isTrue();
    }

    @Test
    void without_what_every_request_needs_no_request_is_written() {
        Shell.Outcome ask = ask("ask", "salarié");

        assertThat(ask.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(ask.out()).isEmpty();
        assertThat(ask.err())
                .endsWith(
                        "Aucune demande n'est écrite, il manque encore : date de la demande, initiative du bilan, prix "
                                + "du bilan\n");
    }

    @Test
    void without_any_answer_what_every_request_needs_is_said_in_words() {
        Shell.Outcome ask = ask("ask --lang en");

        assertThat(ask.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(ask.out()).isEmpty();
        assertThat(ask.err())
                .endsWith("No request is written, still required: date of the request, initiative for the "
                        + "bilan, beneficiary's status, price of the bilan\n");
    }

    @Test
    void the_hours_are_asked_for_where_the_provider_charges_by_the_hour() throws IOException {
        Shell.Outcome ask = ask("ask" + hourly(), "1", "1", "24 h", "25/11/2026", "fin", "");

        assertThat(ask.err())
                .contains("Combien d'heures le bilan dure-t-il, à 75,00\u00a0€ l'heure ?")
                .doesNotContain("Quel est le prix du bilan");
        assertThat(request(ask.out()).bilan().hours()).isEqualTo(24);
        assertThat(request(ask.out()).bilan().price()).isEqualTo(Euros.euros(1800));
    }

    @Test
    void a_price_answers_the_question_for_the_hours_too() throws IOException {
        FundingRequest request = request(ask("ask" + hourly(), "1", "1", "1 500 €", "25/11/2026", "fin", "")
                .out());

        assertThat(request.bilan().price()).isEqualTo(Euros.euros(1500));
        assertThat(request.bilan().hours()).isNull();
    }

    @Test
    void who_does_not_know_the_hours_is_asked_for_the_price() throws IOException {
        Shell.Outcome ask = ask("ask" + hourly(), "1", "1", "jnsp", "1500", "25/11/2026", "fin", "");

        assertThat(ask.err()).contains("Quel est le prix du bilan, en euros ?");
        assertThat(request(ask.out()).bilan().price()).isEqualTo(Euros.euros(1500));
    }

    @Test
    void a_long_answer_is_not_repeated_whole() throws IOException {
        assertThat(ask(from(FIRST), "x".repeat(10_000), "fin", "").err().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
        assertThat(ask(from(FIRST), "fin", "x".repeat(9_000), "").err().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    }

    @Test
    void the_request_goes_to_a_named_file_and_the_annex_to_another() throws IOException {
        Path output = folder.resolve("demande.json");
        Path annex = folder.resolve("annexe.html");

        Shell.Outcome ask = ask(from(FIRST) + " --output " + output, "o", "n", "fin", annex.toString());

        assertThat(ask.out()).isEmpty();
        assertThat(request(Files.readString(output)).bilan().hours()).isEqualTo(20);
        assertThat(Files.readString(annex)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void no_answer_is_lost_when_a_file_cannot_be_written() throws IOException {
        Path elsewhere = folder.resolve("demande.json");

        Shell.Outcome ask = ask(
                from(FIRST) + " --output " + folder.resolve("absent/demande.json"),
                "o",
                "fin",
                "",
                elsewhere.toString());

        assertThat(ask.exitCode()).isZero();
        assertThat(request(Files.readString(elsewhere)).bilan().listedOnMonCompteFormation())
                .isTrue();
    }

    @Test
    void the_written_request_can_be_resumed_and_decided() throws IOException {
        String written = ask(from(FIRST), "o", "n", "fin", "").out();

        assertThat(ask(from(written), "fin", "").out()).isEqualTo(written);
        assertThat(Shell.run(written.getBytes(UTF_8), "decide", "-").exitCode()).isZero();
    }

    @Test
    void a_file_without_required_fields_is_completed() throws IOException {
        Shell.Outcome ask =
                ask(from("{\"bilan\": {\"price\": 1800}, \"requestDate\": \"2026-11-25\"}"), "employee", "2", "end");

        assertThat(request(ask.out()).beneficiary().status()).isEqualTo(Status.EMPLOYEE);
    }

    @Test
    void the_dialogue_speaks_english() throws IOException {
        Shell.Outcome ask = ask(from(FIRST) + " --lang en", "maybe", "y", "no", "end", "");

        assertThat(ask.err())
                .contains("\"maybe\" is neither yes nor no: type y or n.", "estimate: €200.00 if the bilan is offered");
    }

    @Test
    void standard_input_cannot_carry_both_the_request_and_the_answers() {
        Shell.Outcome ask = ask("ask -");

        assertThat(ask.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(ask.err()).contains("l'entrée standard porte les réponses");
    }

    @Test
    void a_wrong_file_is_refused_before_any_question() throws IOException {
        Shell.Outcome ask = ask(from("{\"colour\": \"red\"}"), "o");

        assertThat(ask.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(ask.err()).startsWith("/colour : ").doesNotContain("?");
        assertThat(ask.out()).isEmpty();
    }

    @Test
    void it_works_in_a_terminal_where_the_script_command_can_make_one() throws Exception {
        assumeThat(script()).as("the command script").exists();
        Path output = folder.resolve("demande.json");
        String command = String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1 -cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                from(FIRST),
                "--output",
                output.toString());
        File typed = Files.writeString(folder.resolve("typed"), "o\nn\nfin\n\n").toFile();
        File shown = folder.resolve("shown").toFile();

        Process terminal = new ProcessBuilder(script().toString(), "-qec", command, "/dev/null")
                .redirectInput(typed)
                .redirectErrorStream(true)
                .redirectOutput(shown)
                .start();

        assertThat(terminal.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(shown.toPath()))
                .contains("Mon Compte Formation ?\r\n", "→ À ce stade, reste à charge du bénéficiaire : 200,00");
        assertThat(terminal.exitValue()).isZero();
        assertThat(request(Files.readString(output)).beneficiary().cpf().hadFundedBilan())
                .isFalse();
    }

    private static Path script() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, "script"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("script-is-not-on-the-path"));
    }

    private String hourly() throws IOException {
        return " --provider " + Files.writeString(folder.resolve("organisme.json"), "{\"pricePerHour\": 75}");
    }

    private String from(String request) throws IOException {
        return "ask " + Files.writeString(folder.resolve("first.json"), request);
    }

    private static Shell.Outcome ask(String command, String... typed) {
        String in = Arrays.stream(typed).map(line -> line + "\n").reduce("", String::concat);
        return Shell.run(in.getBytes(UTF_8), command.split(" ", -1));
    }

    private static FundingRequest request(String document) {
        return ((RequestDocument.Single) RequestReader.read(document.getBytes(UTF_8))).request();
    }
}
