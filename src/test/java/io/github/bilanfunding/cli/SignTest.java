package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.docs.Pages;
import io.github.bilanfunding.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed decisions on the command line. */
class SignTest {

    @TempDir
    private Path folder;

    private String key;
    private String record;
    private Path signature;

    @BeforeEach
    void a_signed_record() throws IOException {
        key = folder.resolve("key.pem").toString();
        record = folder.resolve("decision.json").toString();
        signature = folder.resolve("decision.json.sig");
        String request =
                Files.write(folder.resolve("request.json"), Shell.example(3)).toString();
        assertThat(Shell.run("rulebook", "key", key).exitCode()).isZero();
        assertThat(Shell.run("decide", request, "--format", "json", "--record", "full", "--output", record)
                        .exitCode())
                .isZero();
        assertThat(Shell.run("sign", record, "--key", key)).isEqualTo(new Shell.Outcome(0, signature + "\n", ""));
    }

    @Test
    void a_signed_record_is_verified_with_the_public_key() throws IOException {
        Shell.Outcome run = Shell.run("verify", record, "--key", key + ".pub");

        String fingerprint = Files.readString(signature).lines().toList().get(1).substring("key ".length());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Décision identique.\n")
                .contains("  signé par   " + fingerprint + "\n")
                .doesNotContain("non vérifié");
        Object json = Json.parse(Shell.run("verify", record, "--key", key + ".pub", "--format", "json")
                .out());
        assertThat(Json.at(json, "/signedBy")).isEqualTo(fingerprint);
        assertThat(Json.at(json, "/notChecked")).asString().isEqualTo("[]");
    }

    @Test
    void a_signature_that_nobody_checks_is_named() {
        Shell.Outcome run = Shell.run("verify", record, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "  not checked the signature decision.json.sig: give --key with the public key of who signs\n")
                .doesNotContain("signed by");
    }

    @Test
    void a_changed_layout_is_the_same_decision_and_not_what_was_signed() throws IOException {
        Files.writeString(Path.of(record), Files.readString(Path.of(record)) + " ");

        assertThat(Shell.run("verify", record).exitCode()).isZero();
        refused(key + ".pub", "la signature n'est pas celle de ce document : l'un ou l'autre a été modifié");
    }

    @Test
    void a_record_without_signature_is_refused() throws IOException {
        Files.delete(signature);

        refused(key + ".pub", "decision.json n'est pas signé : il n'y a pas de decision.json.sig à côté");
    }

    @Test
    void another_key_is_refused() {
        String other = folder.resolve("other.pem").toString();
        Shell.run("rulebook", "key", other);

        refused(other + ".pub", "la signature est d'une autre clé");
    }

    @Test
    void what_is_no_signature_is_refused() throws IOException {
        Files.writeString(signature, "signed, trust me\n");

        refused(key + ".pub", "ce n'est pas la signature d'un enregistrement");
    }

    private void refused(String publicKey, String message) {
        Shell.Outcome run = Shell.run("verify", record, "--key", publicKey);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("java.");
    }

    @Test
    void the_private_key_verifies_nothing() {
        Shell.Outcome run = Shell.run("verify", record, "--key", key);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err()).contains("give the public key, and keep this file to yourself");
    }

    @Test
    void what_is_no_decision_is_not_signed() throws IOException {
        String request = folder.resolve("request.json").toString();

        Shell.Outcome run = Shell.run("sign", request, "--key", key);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err()).contains("/rulebook : une décision a ici un objet");
        assertThat(folder.resolve("request.json.sig")).doesNotExist();
        assertThat(Shell.run("sign", folder.resolve("none.json").toString(), "--key", key))
                .extracting(Shell.Outcome::exitCode)
                .isEqualTo(ExitCode.BAD_REQUEST);
    }

    @Test
    void the_page_for_auditors_shows_the_way(@TempDir Path empty) throws IOException {
        List<String> commands = Pages.blocks("sh").stream()
                .filter(block -> block.page().endsWith("auditeurs.md"))
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.startsWith("bilan-funding "))
                .toList();
        assertThat(commands).hasSize(4);
        Files.write(empty.resolve("demande.json"), Shell.example(3));

        for (String command : commands) {
            String[] args = Arrays.stream(command.split(" ", -1))
                    .skip(1)
                    .map(word -> word.contains(".") ? empty.resolve(word).toString() : word)
                    .toArray(String[]::new);
            assertThat(Shell.run(args))
                    .as(command)
                    .extracting(Shell.Outcome::exitCode)
                    .isEqualTo(0);
        }
    }

    @Test
    void standard_input_has_no_signature_beside_it() {
        assertThat(Shell.run(new byte[0], "verify", "-", "--key", key + ".pub").err())
                .contains("--key", "la signature est un fichier à côté de la décision, nommez un fichier");
        assertThat(Shell.run(new byte[0], "sign", "-", "--key", key).err()).contains("nommez un fichier");
    }
}
