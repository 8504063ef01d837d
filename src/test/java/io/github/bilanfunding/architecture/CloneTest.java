package io.github.bilanfunding.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bilanfunding.testing.SmallRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clone has the bytes of the project, also where Git is told to write other line ends: fingerprints depend on it. */
class CloneTest {

    private static final Path ATTRIBUTES = Path.of(".gitattributes");
    private static final List<Path> CONTENT =
            List.of(ATTRIBUTES, Path.of("README.md"), Path.of("CHANGELOG.md"), Path.of("docs"), Path.of("src"));

    @TempDir
    private Path folder;

    private Path origin;

    @BeforeEach
    void commit_the_project_and_a_bundle() throws Exception {
        assumeTrue(isGitThere(), "git is not on the path");
        origin = Files.createDirectory(folder.resolve("origin"));
        for (Path content : CONTENT) {
            copy(content);
        }
        byte[] bundle = SmallRulebook.FIRST.with("table.csv", "a;b\r\n1;2\r\n").bytes();
        Files.write(origin.resolve("src/main/resources/io/github/bilanfunding/history/law-0.0.1.rulebook"), bundle);
        git("init", "-q", origin.toString());
        git("-C", origin.toString(), "add", ".");
        git("-C", origin.toString(), "commit", "-qm", "all");
    }

    @Test
    void a_clone_with_other_line_ends_has_the_same_bytes() throws Exception {
        Path clone = cloneWithOtherLineEnds();

        for (Path file : files(origin)) {
            assertThat(clone.resolve(file)).as("%s", file).hasSameBinaryContentAs(origin.resolve(file));
        }
        assertThat(files(clone)).hasSizeGreaterThan(500).containsExactlyInAnyOrderElementsOf(files(origin));
    }

    @Test
    void without_the_attributes_it_would_not() throws Exception {
        git("-C", origin.toString(), "rm", "-q", ATTRIBUTES.toString());
        git("-C", origin.toString(), "commit", "-qm", "none");

        assertThat(cloneWithOtherLineEnds().resolve("README.md")).content().contains("\r\n");
    }

    private Path cloneWithOtherLineEnds() throws IOException, InterruptedException {
        Path clone = folder.resolve("clone");
        git("clone", "-q", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", origin.toString(), clone.toString());
        return clone;
    }

    private void copy(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = origin.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.startsWith(".git"))
                    .toList();
        }
    }

    private boolean isGitThere() throws InterruptedException {
        try {
            git("--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs Git without the settings of this machine, and of a hook that may run the build. */
    private void git(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String person : List.of("GIT_AUTHOR", "GIT_COMMITTER")) {
            environment.put(person + "_NAME", "test");
            environment.put(person + "_EMAIL", "test@example.org");
        }
        Process git = builder.redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }
}
