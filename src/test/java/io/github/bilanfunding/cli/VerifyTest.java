package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,law,fr", "1,guide,en", "2,law,en", "2,guide,fr", "3,law,en", "3,guide,fr"})
    void what_decide_wrote_is_identical_with_its_request(int example, String rulebook, String language)
            throws IOException {
        byte[] decision = decide(example, "--rulebook", rulebook, "--lang", language);

        Shell.Outcome run = Shell.run(decision, "verify", "-", "--request", request(example));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Décision identique.\n").contains("référentiel " + rulebook, "sha256:");
    }

    @ParameterizedTest
    @CsvSource({"1,fr", "3,en"})
    void a_full_record_is_replayed_without_anything_else(int example, String language) throws IOException {
        byte[] record = decide(example, "--record", "full", "--lang", language);

        assertThat(Shell.run("verify", file("record.json", record)).exitCode()).isZero();
        assertThat(Json.object(new String(record, UTF_8)))
                .containsOnlyKeys("schemaVersion", "decisionFingerprint", "request", "decision");
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void a_masked_record_is_replayed_with_its_request(int example) throws IOException {
        byte[] record = decide(example, "--record", "masked");

        Shell.Outcome alone = Shell.run(record, "verify");
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.err())
                .contains("--request", "que l'empreinte de sa demande", "nommez le fichier de la demande");
        assertThat(Shell.run(record, "verify", "--request", request(example)).exitCode())
                .isZero();
        assertThat(Json.object(new String(record, UTF_8))).doesNotContainKey("request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paperwork/lines/0/amount    | 1.00  | 1 | /paperwork/lines/0/amount",
                "/whatWouldHelp/0/gain        | 1.00  | 1 | /whatWouldHelp/0/gain",
                "/nextQuestions               | []    | 1 | /nextQuestions/0",
                "/nextQuestions               | [\"x\"] | 2 | /nextQuestions/0",
                "/paperwork/lines/0/discount  | 1.00  | 2 | /paperwork/lines/0/discount",
            })
    void what_is_forged_beside_a_decision_is_found(String pointer, String value, int exitCode, String found)
            throws IOException {
        String forged =
                Document.read(new String(decide(3), UTF_8)).with(pointer, value).text();

        Shell.Outcome run = Shell.run(forged.getBytes(UTF_8), "verify", "--request", request(3));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out() + run.err()).contains(found);
    }

    @Test
    void what_only_the_provider_could_check_is_named() throws IOException {
        String provider = file("provider.json", Document.resource("/io/github/bilanfunding/examples/provider.json"));
        byte[] decision = decide(3, "--provider", provider);

        // without the provider the request lacks what the provider completed
        Shell.Outcome other = Shell.run(decision, "verify", "--request", request(3), "--provider", provider);
        assertThat(other.exitCode()).as(other.out() + other.err()).isZero();
        assertThat(other.out()).startsWith("Décision identique.").doesNotContain("non vérifié");
    }

    @Test
    void a_changed_decision_is_shown_with_its_first_difference() throws IOException {
        String decision = new String(decide(3, "--rulebook", "guide", "--record", "full"), UTF_8);
        String changed = decision.replaceFirst("\"amount\": 1000.00", "\"amount\": 1000.01");

        Shell.Outcome run = Shell.run(changed.getBytes(UTF_8), "verify", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith(
                        "Different decision. First difference:",
                        "  /decision/plan/contributions/0/amount",
                        "    recorded: 1000.01",
                        "    replayed: 1000.00");
    }

    @ParameterizedTest
    @CsvSource({"id,law,old", "version,2026,2025", "fingerprint,sha256:,sha256:0"})
    void another_rulebook_is_not_replayed(String key, String from, String to) throws IOException {
        String changed =
                new String(decide(3), UTF_8).replaceFirst("\"" + key + "\": \"" + from, "\"" + key + "\": \"" + to);

        Shell.Outcome run = Shell.run(changed.getBytes(UTF_8), "verify", "--request", request(3));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Le référentiel n'est pas celui").contains("/rulebook/" + key, "\"" + to);
    }

    @Test
    void another_request_is_not_replayed() throws IOException {
        Shell.Outcome run = Shell.run(decide(3), "verify", "--request", request(2), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        Object json = Json.parse(run.out());
        assertThat(Json.at(json, "/finding")).isEqualTo("OTHER_REQUEST");
        assertThat(Json.at(json, "/difference/pointer")).isEqualTo("/requestFingerprint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price: 1500                         | / : le document n'est pas du JSON valide",
                "[]                                  | / : une décision est un objet JSON",
                "{\"rulebook\":{\"id\":\"law\"}}     | /rulebook/version : une décision a ici un texte",
                "{\"decision\":1}                    | /decision : une décision a ici un objet",
                "{\"rulebook\":1,\"rulebook\":1}     | /rulebook : ce champ est donné deux fois"
            })
    void what_is_no_decision_cannot_be_read(String document, String problem) throws IOException {
        Shell.Outcome run = Shell.run(document.getBytes(UTF_8), "verify", "--request", request(3));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).doesNotContain("java.");
    }

    @Test
    void a_request_that_is_wrong_in_its_record_is_shown_where_it_stands() throws IOException {
        String record = new String(decide(3, "--record", "full"), UTF_8);
        String changed = record.replaceFirst("\"initiative\": \"[A-Z]+\"", "\"initiative\": null");

        Shell.Outcome run = Shell.run(changed.getBytes(UTF_8), "verify");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("/request/initiative : null ne convient pas");
    }

    @Test
    void standard_input_gives_either_the_decision_or_the_request() throws IOException {
        String decision = file("decision.json", decide(3));

        assertThat(Shell.run(Shell.example(3), "verify", decision, "--request", "-")
                        .exitCode())
                .isZero();
        Shell.Outcome both = Shell.run(Shell.example(3), "verify", "--request", "-");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("--request", "l'entrée standard donne déjà la décision, nommez un fichier");
    }

    @Test
    void a_record_is_json_and_asks_for_it() {
        Shell.Outcome run = Shell.run(Shell.example(3), "decide", "--record", "full");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--record", "ajoutez --format json");
    }

    private byte[] decide(int example, String... options) {
        String[] args = new String[options.length + 3];
        System.arraycopy(new String[] {"decide", "--format", "json"}, 0, args, 0, 3);
        System.arraycopy(options, 0, args, 3, options.length);
        return Shell.run(Shell.example(example), args).out().getBytes(UTF_8);
    }

    private String request(int example) throws IOException {
        return file("request-" + example + ".json", Shell.example(example));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
