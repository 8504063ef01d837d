package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --provider FILE}: what a training body writes once. */
class ProviderOptionTest {

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void write_the_example() {
        example = write("organisme.json", Document.resource("/io/github/bilanfunding/examples/provider.json"));
    }

    @Test
    void the_completed_request_is_the_one_that_is_decided_and_recorded() {
        byte[] written = Document.minimal().with("/bilan/qualiopi", "true").bytes();
        String provider = write("p.json", "{\"bilan\": {\"qualiopi\": true}}".getBytes(UTF_8));

        for (String[] form : List.of(
                new String[] {"--format", "json"},
                new String[] {"--format", "json", "--record", "full"},
                new String[0])) {
            assertThat(decide(Document.minimal().bytes(), form, provider))
                    .isEqualTo(Shell.run(written, with("decide", form)));
        }
        Object recorded = Json.parse(
                decide(Document.minimal().bytes(), new String[] {"--format", "json", "--record", "full"}, provider)
                        .out());
        assertThat(Json.at(recorded, "/request/bilan/qualiopi")).isEqualTo(true);
    }

    @Test
    void the_hours_make_the_price_where_the_request_has_none() {
        byte[] request =
                Document.example("employee-2026.json").without("/bilan/price").bytes();

        Object json = Json.parse(
                decide(request, new String[] {"--format", "json"}, example).out());
        assertThat(Json.at(json, "/plan/price").toString()).isEqualTo("1800.00");
        assertThat(Json.at(json, "/paperwork/mentions/0/text").toString())
                .contains("sous le numéro 53290000000 auprès du préfet de région de Bretagne");
    }

    @Test
    void the_page_of_a_decision_or_a_cohort_has_the_letterhead() {
        for (byte[] request : List.of(Shell.shipped(), Shell.example(1))) {
            assertThat(decide(request, new String[] {"--format", "html"}, example)
                            .out())
                    .contains("<strong>Cabinet Boussole</strong>");
        }
    }

    @Test
    void a_batch_completes_every_line() {
        String priceless = Document.minimal().without("/bilan/price").text();
        String wrong = Document.minimal().with("/bilan/hours", "10").text();
        String in = priceless + "\n" + Document.minimal().text() + "\n" + wrong + "\n";

        Shell.Outcome run = Shell.run(in.getBytes(UTF_8), "batch", "--provider", example);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lines()).hasSize(3);
        assertThat(price(run, 0)).isEqualTo("1800.00");
        assertThat(price(run, 1)).isEqualTo("1500.00");
        assertThat(run.lines().get(2))
                .startsWith(
                        "{\"line\":3,\"errors\":[{\"pointer\":\"/bilan/accompanimentHours\",\"message\":\"24 heures")
                .contains("la demande peut donner la sienne");
    }

    @Test
    void the_problems_of_the_file_come_with_its_name_and_nothing_is_decided() {
        String wrong = write(
                "faux.json",
                "{\"bilan\": {\"prix\": 1}, \"letterhead\": {\"siret\": \"12345678200011\"}}".getBytes(UTF_8));

        for (String command : List.of("decide", "batch")) {
            Shell.Outcome run = Shell.run(Shell.shipped(), command, "--provider", wrong);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith(wrong + ", /bilan/prix : champ inconnu"))
                    .anyMatch(line ->
                            line.startsWith(wrong + ", /letterhead/siret : « 12345678200011 » n'a pas la bonne"));
        }
        assertThat(Shell.run(Shell.shipped(), "decide", "--provider", wrong, "--lang", "en")
                        .err())
                .contains("/letterhead/siret : \"12345678200011\" does not have the right check digit");
    }

    @Test
    void the_problems_of_a_request_come_without_the_name_of_the_file() {
        byte[] request = Document.minimal().with("/bilan/prix", "1").bytes();

        assertThat(decide(request, new String[0], example).err()).startsWith("/bilan/prix : champ inconnu");
    }

    @Test
    void a_file_that_is_not_there_and_standard_input_are_refused() {
        assertThat(decide(
                                Shell.shipped(),
                                new String[0],
                                folder.resolve("none.json").toString())
                        .err())
                .contains("none.json", "fichier introuvable");
        Shell.Outcome standard = decide(Shell.shipped(), new String[0], "-");
        assertThat(standard.exitCode()).isEqualTo(2);
        assertThat(standard.err()).contains("--provider : l'entrée standard est pour la demande");
    }

    private static Shell.Outcome decide(byte[] request, String[] form, String provider) {
        return Shell.run(request, with("decide", form, "--provider", provider));
    }

    private static String[] with(String command, String[] form, String... more) {
        return Stream.of(new String[] {command}, form, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static String price(Shell.Outcome run, int line) {
        return Json.at(Json.parse(run.lines().get(line)), "/plan/price").toString();
    }

    private String write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
