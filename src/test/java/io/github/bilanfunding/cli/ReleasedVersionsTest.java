package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.LibraryApart;
import io.github.bilanfunding.testing.SmallRulebook;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a library that has released two versions of a small law. */
class ReleasedVersionsTest {

    @TempDir
    private static Path folder;

    private static LibraryApart library;

    @BeforeAll
    static void release_two_versions() {
        SmallRulebook.releasedIn(folder);
        library = new LibraryApart(folder);
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    @Test
    void a_released_version_decides_by_its_own_rules() throws ReflectiveOperationException {
        assertThat(run("decide", "-", "--full", "--rulebook", "law@1.0.0").out())
                .contains("référentiel law 1.0.0", "100 €");
        assertThat(run("decide", "-", "--full", "--rulebook", "law@1.1.0").out())
                .contains("référentiel law 1.1.0", "150 €");
    }

    @Test
    void a_decision_of_a_released_version_is_replayed_by_that_version() throws Exception {
        Shell.Outcome decision = run("decide", "-", "--rulebook", "law@1.0.0", "--format", "json", "--record", "full");
        Path record = Files.writeString(folder.resolve("record.json"), decision.out());

        Shell.Outcome replay = run("verify", record.toString());

        assertThat(replay.err()).isEmpty();
        assertThat(replay.exitCode()).isZero();
        assertThat(replay.out()).startsWith("Décision identique.\n").contains("référentiel law 1.0.0 sha256:");
    }

    @Test
    void a_decision_of_another_fingerprint_is_not_replayed() throws Exception {
        String decision = run("decide", "-", "--rulebook", "law@1.0.0", "--format", "json", "--record", "full")
                .out();
        Path record = Files.writeString(
                folder.resolve("other.json"),
                decision.replace("\"fingerprint\": \"sha256:", "\"fingerprint\": \"sha256:0"));

        Shell.Outcome replay = run("verify", record.toString());

        assertThat(replay.exitCode()).isEqualTo(1);
        assertThat(replay.out())
                .startsWith("Le référentiel n'est pas celui")
                .contains("/rulebook/fingerprint", SmallRulebook.FIRST.version().fingerprint());
    }

    @Test
    void two_versions_are_compared() throws ReflectiveOperationException {
        assertThat(run("compare", "-", "--rulebooks", "law@1.0.0,LAW@1.1.0", "--lang", "en")
                        .out())
                .contains("rulebook law 1.0.0", "rulebook law 1.1.0", "CPF-PARTICIPATION-2026");
    }

    @Test
    void what_two_versions_do_not_hold_alike_is_listed() throws ReflectiveOperationException {
        assertThat(run("changes", "--rulebooks", "law@1.0.0,law@1.1.0", "--lang", "en")
                        .lines())
                .containsExactly(
                        "Changes of rulebook law, from 1.0.0 to 1.1.0",
                        "Checked until 31 December 2026: texts published since then are not in it",
                        "",
                        "Personal training account",
                        "  changed: validity",
                        "    - CPF-PARTICIPATION : The holder keeps a participation of 100 € (since 1 January 2019)",
                        "    + CPF-PARTICIPATION : The holder keeps a participation of 100 € (from 1 January 2019 to 31 December 2025)",
                        "      | -    @source(\"PARTICIPATION\") @from(\"2019-01-01\") @route(\"CPF\")",
                        "      | +    @source(\"PARTICIPATION\") @from(\"2019-01-01\") @to(\"2025-12-31\") @route(\"CPF\")",
                        "  added",
                        "    + CPF-PARTICIPATION-2026 : The holder keeps a participation of 150 € (since 1 January 2026)",
                        "        source: Décret de la participation de 2026, since 1 January 2026, text read");
    }

    @Test
    void a_version_that_is_not_held_is_refused_with_those_that_are() throws ReflectiveOperationException {
        Shell.Outcome run = run("decide", "-", "--rulebook", "law@0.9.0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("référentiel inconnu (law, guide, law@1.0.0, law@1.1.0, law@20");
    }

    private static Shell.Outcome run(String... args) throws ReflectiveOperationException {
        Object outcome = library.call(
                library.type(Shell.class).getDeclaredMethod("run", byte[].class, String[].class),
                Shell.shipped(),
                args);
        return new Shell.Outcome(
                (int) part(outcome, "exitCode"), (String) part(outcome, "out"), (String) part(outcome, "err"));
    }

    private static Object part(Object outcome, String name) throws ReflectiveOperationException {
        Method part = outcome.getClass().getDeclaredMethod(name);
        part.setAccessible(true);
        return part.invoke(outcome);
    }
}
