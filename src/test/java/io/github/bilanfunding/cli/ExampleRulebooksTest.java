package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.cli.Shell.Outcome;
import io.github.bilanfunding.internal.cases.CaseFile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example rulebooks of docs/examples, each from a copy of its folder alone. */
class ExampleRulebooksTest {

    private static final Path EXAMPLES = Path.of("docs/examples/rulebooks");

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"company-agreement", "decree-2027", "regional-aid"})
    void is_written_as_it_should_be_and_has_every_case_that_it_needs(String example) throws IOException {
        Outcome check = Shell.run("rulebook", "check", copy(example).toString(), "--lang", "en");

        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out()).contains(", extends law ", "otherwise: 0", "lacking: 0", "All is right.");
        assertThat(check.out()).doesNotContain("Faults", "Warnings");
    }

    @ParameterizedTest
    @CsvSource({
        "company-agreement, CPF,    AGREEMENT,  600.00,  700.00",
        "decree-2027,       CPF,    CPF,       1700.00,  300.00",
        "regional-aid,      DIRECT, REGION_TPE, 500.00, 1000.00"
    })
    void decides_the_same_from_its_folder_and_from_its_signed_bundle(
            String example, String route, String payer, String paid, String remaining) throws IOException {
        Path folder = copy(example);
        String request = firstCase(folder);
        String key = home.resolve("signing.pem").toString();
        Shell.run("rulebook", "key", key);
        String signature = Shell.run("rulebook", "sign", folder.toString(), "--key", key)
                .out()
                .strip();
        String bundle = signature.substring(0, signature.length() - ".sig".length());

        Map<String, Object> decision = decision("decide", request, "--format", "json", "--rulebook", folder.toString());

        assertThat(decision(
                        "decide", request, "--format", "json", "--rulebook", bundle, "--rulebook-key", key + ".pub"))
                .isEqualTo(decision);
        assertThat(Json.at(decision, "/plan/route")).isEqualTo(route);
        assertThat(Json.at(decision, "/plan/contributions/0/scheme")).isEqualTo(payer);
        assertThat(Json.at(decision, "/plan/contributions/0/amount")).hasToString(paid);
        assertThat(Json.at(decision, "/plan/remaining/amount")).hasToString(remaining);
    }

    @Test
    void the_law_of_2027_comes_as_tables_alone() throws IOException {
        try (var files = Files.list(EXAMPLES.resolve("decree-2027"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".drl"));
        }
    }

    @Test
    void a_question_of_the_company_is_asked_in_its_words() throws IOException {
        Path folder = copy("company-agreement");
        String request = without("monthsEmployed", firstCase(folder));

        assertThat(Shell.run("decide", request, "--rulebook", folder.toString()).out())
                .contains("Depuis combien de mois êtes-vous dans l'entreprise ?");
    }

    private static Map<String, Object> decision(String... command) {
        Outcome outcome = Shell.run(command);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return Json.object(outcome.out());
    }

    private String firstCase(Path folder) throws IOException {
        CaseFile cases = CaseFile.read("cases.json", Files.readString(folder.resolve("cases.json")));
        FundingRequest request = cases.cases().get(0).fundingRequest();
        return write(CanonicalJson.compact(request, Language.FRENCH));
    }

    private String without(String field, String request) throws IOException {
        String text = Files.readString(Path.of(request), UTF_8);
        return write(text.replaceFirst("\"" + field + "\":\\d+,?", ""));
    }

    private String write(String request) throws IOException {
        return Files.writeString(Files.createTempFile(home, "request", ".json"), request)
                .toString();
    }

    private Path copy(String example) throws IOException {
        Path folder = Files.createDirectory(home.resolve(example));
        try (var files = Files.list(EXAMPLES.resolve(example))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }
}
