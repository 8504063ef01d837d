package io.github.bilanfunding.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.testing.SmallRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredRulebookTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void write_a_small_rulebook() throws IOException {
        folder = Files.createDirectory(temporary.resolve("own"));
        write("rulebook.properties", "id=own\nversion=1\n");
        write("own.drl", "rule");
        write("sources.csv", "key");
    }

    @Test
    void a_folder_and_the_bundle_of_it_are_the_same_rulebook() {
        RulebookBundle own = StoredRulebook.read(folder);
        Path bundle = temporary.resolve("own-1.rulebook");
        StoredRulebook.write(own, bundle);

        assertThat(own.names()).containsExactly("own.drl", "rulebook.properties", "sources.csv");
        assertThat(StoredRulebook.read(bundle).version()).isEqualTo(own.version());
        assertThat(bundle).hasBinaryContent(own.bytes());
    }

    @Test
    void what_people_and_tools_leave_beside_the_rules_is_not_read() throws IOException {
        RulebookBundle before = StoredRulebook.read(folder);
        for (String name : List.of("README.md", ".gitignore", "own-1.rulebook", "own-1.rulebook.sig")) {
            write(name, "not of the rulebook");
        }
        Files.createDirectory(folder.resolve(".git"));

        assertThat(StoredRulebook.read(folder).version()).isEqualTo(before.version());
    }

    @ParameterizedTest
    @CsvSource({
        "opco-rate.csv, did you mean opco-rates.csv?",
        "Opco_Rates.CSV, did you mean opco-rates.csv?",
        "Own.DRL, did you mean own.drl?",
        "readme.md, did you mean README.md?",
        "rulebook.propertie, did you mean rulebook.properties?",
        "agreement.pdf, take it out"
    })
    void a_file_that_no_rulebook_has_is_refused_with_the_nearest_name(String name, String advice) throws IOException {
        write(name, "x");

        refused(folder).hasMessageContainingAll(folder + ": nothing reads '" + name + "'", advice);
    }

    @Test
    void control_characters_of_a_name_are_not_printed() throws IOException {
        write("a\u001b[31m.drl", "rule");

        refused(folder).message().doesNotContain("\u001b");
    }

    @Test
    void a_folder_in_it_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("tables"));

        refused(folder).hasMessageContaining("'tables' is a folder: a rulebook has files only, move them up");
    }

    @Test
    void a_link_may_not_lead_out_of_the_folder() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.drl"), "rule");
        Files.createSymbolicLink(folder.resolve("linked.drl"), outside);

        refused(folder).hasMessageContaining("linked.drl is a link that leads out of the folder");

        Files.delete(folder.resolve("linked.drl"));
        Files.createSymbolicLink(folder.resolve("linked.drl"), Path.of("own.drl"));
        Path link = Files.createSymbolicLink(temporary.resolve("link-to-the-folder"), folder);
        assertThat(StoredRulebook.read(link).rules()).containsKeys("linked.drl", "own.drl");
    }

    @Test
    void a_link_to_nothing_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked.drl"), Path.of("absent.drl"));

        refused(folder).hasMessageContaining("linked.drl is no file that can be read");
    }

    @Test
    void limits_hold_before_everything_is_read() throws IOException {
        Files.write(folder.resolve("large.drl"), new byte[(4 << 20) + 1]);
        refused(folder).hasMessageContainingAll("large.drl", "more than the 4194304 bytes allowed");

        for (int i = 0; i < 5; i++) {
            Files.write(folder.resolve("large" + i + ".drl"), new byte[4 << 20]);
        }
        Files.delete(folder.resolve("large.drl"));
        refused(folder).hasMessageContaining("all files together have more than 16 MiB");

        for (int i = 0; i < 200; i++) {
            write("a" + i + ".drl", "rule");
        }
        refused(folder).hasMessageContaining("more than 200 files");
    }

    @Test
    void what_is_not_there_or_is_no_rulebook_is_refused_with_its_path() throws IOException {
        refused(temporary.resolve("absent")).hasMessageContainingAll("absent does not exist", "correct its name");
        Path other = Files.writeString(temporary.resolve("other.rulebook"), "text");
        refused(other).hasMessageContaining(other + ": the bytes do not begin with a line NAME LENGTH");
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        refused(empty).hasMessageContaining(empty + ": there is no rulebook.properties");
        Files.delete(folder.resolve("rulebook.properties"));
        write("rulebook.properties", "id=own\nversion=1\nrules=other\n");
        refused(folder).hasMessageContainingAll("there is no other.drl", "own.drl is not listed");
    }

    @Test
    void a_bundle_is_replaced_at_once_and_nothing_stays_beside_it() throws IOException {
        Path bundle = Files.writeString(temporary.resolve("law-1.0.0.rulebook"), "an older one");

        StoredRulebook.write(SmallRulebook.FIRST, bundle);

        assertThat(StoredRulebook.read(bundle).version()).isEqualTo(SmallRulebook.FIRST.version());
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactlyInAnyOrder(bundle, folder);
        }
    }

    @Test
    void a_bundle_that_cannot_be_written_leaves_what_was_there() throws IOException {
        Path bundle = temporary.resolve("absent").resolve("own-1.rulebook");
        assertThatThrownBy(() -> StoredRulebook.write(SmallRulebook.FIRST, bundle))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("cannot write " + bundle);

        RulebookBundle unreadable = SmallRulebook.FIRST.with("own.class", "x");
        Path kept = Files.writeString(temporary.resolve("kept.rulebook"), "kept");
        assertThatThrownBy(() -> StoredRulebook.write(unreadable, kept))
                .hasMessageContaining("nothing reads own.class");
        assertThat(kept).hasContent("kept");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static AbstractThrowableAssert<?, ?> refused(Path path) {
        return assertThatThrownBy(() -> StoredRulebook.read(path)).isInstanceOf(RulebookException.class);
    }
}
