package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command line with a class data archive. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for a POSIX shell")
class LauncherIT {

    private static final String ARTIFACT = System.getProperty("artifact");
    private static final String SCRIPT =
            Path.of(ARTIFACT).resolveSibling("bilan-funding.sh").toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String REQUEST = "src/main/resources/io/github/bilanfunding/examples/employee-2026.json";
    private static final List<String> DECIDE = List.of("decide", REQUEST, "--format", "json");

    @TempDir
    private Path folder;

    /** What a command printed on both streams, and its exit code. */
    private record Run(String printed, int exitCode) {}

    private record Started(Process process, Path output) {

        Run ended() throws IOException, InterruptedException {
            int exitCode = process.waitFor();
            return new Run(Files.readString(output), exitCode);
        }
    }

    @Test
    void two_first_commands_at_once_make_one_archive_and_decide_as_the_jar_does() throws Exception {
        Run expected = started(Stream.concat(Stream.of(JAVA, "-jar", ARTIFACT + "-cli.jar"), DECIDE.stream()), "")
                .ended();
        Started first = launched("", DECIDE);
        Started second = launched("", DECIDE);

        assertThat(List.of(first.ended(), second.ended())).containsOnly(expected);
        assertThat(expected.exitCode()).isZero();
        assertThat(archives())
                .singleElement()
                .satisfies(file -> assertThat(file).isNotEmptyFile());

        Path loaded = folder.resolve("loaded");
        Run third =
                launched("-Xshare:on -Xlog:class+load:file=" + loaded, DECIDE).ended();
        assertThat(third).isEqualTo(expected);
        assertThat(Files.readString(loaded))
                .contains("io.github.bilanfunding.FundingEngine source: shared objects file (top)");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void where_no_archive_can_be_made_commands_run_all_the_same() throws Exception {
        Files.writeString(cache(), "a file where the folder would be");

        assertThat(launched("", List.of("--version")).ended().printed()).matches("\\S+\\R");
        assertThat(launched("", List.of("decide", "absent.json")).ended().exitCode())
                .isEqualTo(ExitCode.BAD_REQUEST);

        Run asked = launched("", List.of("--archive")).ended();
        assertThat(asked.printed()).contains("make it writable");
        assertThat(asked.exitCode()).isEqualTo(1);
    }

    private Path cache() {
        return folder.resolve("a cache");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    private Started launched(String options, List<String> command) throws IOException {
        return started(Stream.concat(Stream.of("sh", SCRIPT), command.stream()), options);
    }

    private Started started(Stream<String> command, String options) throws IOException {
        Path output = Files.createTempFile(folder, "printed", "");
        ProcessBuilder builder =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("BILAN_FUNDING_CACHE", cache().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", options);
        return new Started(builder.start(), output);
    }
}
