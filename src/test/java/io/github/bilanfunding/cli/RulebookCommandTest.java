package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.cli.Shell.Outcome;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebooks of one's own on the command line. */
class RulebookCommandTest {

    @TempDir
    private Path home;

    private String folder;
    private String request;

    @BeforeEach
    void a_new_rulebook() throws IOException {
        folder = home.resolve("my-aid").toString();
        request = Files.writeString(
                        home.resolve("request.json"), CanonicalJson.compact(OwnRulebooks.smallFirm(), Language.FRENCH))
                .toString();
        assertThat(Shell.run("rulebook", "new", folder).exitCode()).isZero();
    }

    @Test
    void a_new_rulebook_is_right_and_decides() {
        Outcome check = Shell.run("rulebook", "check", folder, "--lang", "en");

        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(check.out())
                .contains("my-aid 1.0, extends law", "cases: 7, as stated: 7", "lacking: 0", "All is right.");
        assertThat(check.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        Map<String, Object> decision = decide(folder);
        assertThat(Json.at(decision, "/rulebook/id")).isEqualTo("my-aid");
        assertThat(Json.at(decision, "/plan/contributions/0/scheme")).isEqualTo("MY_AID");
        assertThat(Json.at(decision, "/plan/contributions/0/amount")).hasToString("300.00");
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone() {
        Outcome again = Shell.run("rulebook", "new", folder, "--lang", "en");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty, give a new folder");
    }

    @Test
    void a_wrong_rule_is_shown_with_its_line_and_ends_with_1() throws IOException {
        replace("my-aid.drl", "company.headcount < 50", "company.headcout < 50");

        Outcome check = Shell.run("rulebook", "check", folder);

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("my-aid.drl:", "headcout", "headcount");
        Outcome decided = Shell.run("decide", request, "--rulebook", folder);
        assertThat(decided.exitCode()).isEqualTo(2);
        assertThat(decided.out()).isEmpty();
        assertThat(decided.err()).contains("my-aid.drl:", "headcount");
    }

    @Test
    void a_case_that_comes_out_differently_ends_with_1() throws IOException {
        replace("cases.json", "\"MY_AID\": 200.00", "\"MY_AID\": 201.00");

        Outcome check = Shell.run("rulebook", "check", folder, "--lang", "en");

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("40 % de 500 €", "201.00", "200.00", "as stated: 6, otherwise: 1");
    }

    @Test
    void a_bundle_decides_as_its_folder_does() {
        String bundle = Shell.run("rulebook", "pack", folder).out().strip();

        assertThat(bundle).endsWith("my-aid-1.0.rulebook");
        assertThat(decide(bundle)).isEqualTo(decide(folder));
    }

    @Test
    void a_signed_bundle_is_loaded_with_its_key_only() throws IOException {
        String key = home.resolve("signing.pem").toString();
        String other = home.resolve("other.pem").toString();
        assertThat(Shell.run("rulebook", "key", key).exitCode()).isZero();
        assertThat(Shell.run("rulebook", "key", other).exitCode()).isZero();
        assertThat(Shell.run("rulebook", "sign", folder, "--key", key).exitCode())
                .isZero();
        Path bundle = Path.of(folder, "my-aid-1.0.rulebook");

        assertThat(decide(bundle.toString(), "--rulebook-key", key + ".pub")).isEqualTo(decide(folder));
        assertThat(refused(bundle.toString(), "--rulebook-key", other + ".pub")).contains("of another key");
        assertThat(refused(folder, "--rulebook-key", key + ".pub")).contains("is a folder");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        assertThat(refused(bundle.toString(), "--rulebook-key", key + ".pub")).contains("altered");
    }

    @Test
    void serve_loads_no_unsigned_rulebook() {
        Outcome served = Shell.run("serve", "--rulebook", folder, "--port", "0", "--lang", "en");

        assertThat(served.exitCode()).isEqualTo(2);
        assertThat(served.err()).contains("serve loads signed rulebooks only");
    }

    @Test
    void a_record_is_replayed_by_the_bundle_that_is_kept_beside_it() throws IOException {
        String bundle = Shell.run("rulebook", "pack", folder).out().strip();
        Path decision = Files.writeString(
                home.resolve("record.json"),
                Shell.run("decide", request, "--rulebook", folder, "--format", "json", "--record", "full")
                        .out());

        Outcome replayed = Shell.run("verify", decision.toString(), "--rulebook", bundle);
        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        assertThat(Shell.run("verify", decision.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void what_it_adds_to_the_law_can_be_compared() {
        String compared = Shell.run("compare", request, "--rulebooks", "law," + folder, "--lang", "en")
                .out();

        assertThat(compared).contains("My aid", "300 €");
    }

    @Test
    void its_rules_are_listed_with_their_scheme() {
        String rules = Shell.run("rules", "--rulebook", folder, "--scheme", "my_aid", "--lang", "en")
                .out();

        assertThat(rules).contains("My aid", "MON-AIDE-PART", "Règlement de mon aide");
    }

    @Test
    void a_name_that_is_neither_a_rulebook_nor_a_file_is_refused() {
        Outcome outcome = Shell.run("decide", request, "--rulebook", "laww", "--lang", "en");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("'laww'", "unknown rulebook", "law");
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        Outcome outcome = Shell.run("decide", request, "--rulebook", folder + "/nothing", "--lang", "en");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("no folder or file has this name, check the path");
    }

    @Test
    void a_key_for_a_shipped_rulebook_is_refused() {
        Outcome outcome = Shell.run("decide", request, "--rulebook-key", "any.pub", "--lang", "en");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("give --rulebook with your own");
    }

    private Map<String, Object> decide(String rulebook, String... more) {
        Outcome outcome = Shell.run(decideWith(rulebook, more));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return Json.object(outcome.out());
    }

    private String refused(String rulebook, String... more) {
        Outcome outcome = Shell.run(decideWith(rulebook, more));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        return outcome.err();
    }

    private String[] decideWith(String rulebook, String... more) {
        List<String> words = new ArrayList<>(List.of("decide", request, "--format", "json", "--rulebook", rulebook));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private void replace(String file, String text, String by) throws IOException {
        Path path = Path.of(folder, file);
        String before = Files.readString(path, UTF_8);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }
}
