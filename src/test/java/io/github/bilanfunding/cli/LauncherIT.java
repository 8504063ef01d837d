package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the command line with a class data archive. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for a POSIX shell")
class LauncherIT {

    private static final String ARTIFACT = System.getProperty("artifact");
    private static final String SCRIPT =
            Path.of(ARTIFACT).resolveSibling("bilan-funding.sh").toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String REQUEST = "src/main/resources/io/github/bilanfunding/examples/employee-2026.json";
    private static final String OPTIONS = "JAVA_OPTS";
    private static final List<String> VERSION = List.of("--version");
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
        Run expected = started(Stream.concat(Stream.of(JAVA, "-jar", ARTIFACT + "-cli.jar"), DECIDE.stream()), Map.of())
                .ended();
        Started first = launched(Map.of(), DECIDE);
        Started second = launched(Map.of(), DECIDE);

        assertThat(List.of(first.ended(), second.ended())).containsOnly(expected);
        assertThat(expected.exitCode()).isZero();
        assertThat(archives()).singleElement().satisfies(file -> {
            assertThat(file).isNotEmptyFile();
            assertThat(Files.getPosixFilePermissions(file))
                    .as("the archive of an image serves all its users")
                    .contains(PosixFilePermission.OTHERS_READ);
        });

        Path loaded = folder.resolve("loaded");
        Run third = launched(Map.of(OPTIONS, "-Xshare:on -Xlog:class+load:file=" + loaded), DECIDE)
                .ended();
        assertThat(third).isEqualTo(expected);
        assertThat(Files.readString(loaded))
                .contains("io.github.bilanfunding.FundingEngine source: shared objects file (top)");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void where_no_archive_can_be_made_commands_run_all_the_same() throws Exception {
        Files.writeString(cache(), "a file where the folder would be");

        assertThat(launched(Map.of(), VERSION).ended().printed()).matches("\\S+\\R");
        assertThat(launched(Map.of(), List.of("decide", "absent.json")).ended().exitCode())
                .isEqualTo(ExitCode.BAD_REQUEST);

        Run asked = launched(Map.of(), List.of("--archive")).ended();
        assertThat(asked.printed()).contains("make it writable");
        assertThat(asked.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
    }

    @Test
    void a_user_without_a_home_has_no_archive() throws Exception {
        Map<String, String> homeless = Map.of("BILAN_FUNDING_CACHE", "", "XDG_CACHE_HOME", "", "HOME", "");

        assertThat(launched(homeless, VERSION).ended().printed()).matches("\\S+\\R");
        Run asked = launched(homeless, List.of("--archive")).ended();
        assertThat(asked.printed()).contains("set BILAN_FUNDING_CACHE");
        assertThat(asked.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
    }

    @Test
    void a_day_after_no_archive_was_made_it_is_tried_again() throws Exception {
        Path archive = Path.of(
                launched(Map.of(), List.of("--archive")).ended().printed().strip());
        Files.delete(archive);
        Files.createFile(archive);
        launched(Map.of(), VERSION).ended();
        assertThat(archive).isEmptyFile();

        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        launched(Map.of(), VERSION).ended();
        assertThat(archive).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTIONS, "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
    void a_collector_can_be_chosen(String variable) throws Exception {
        Run run = launched(Map.of(variable, "-XX:+UseParallelGC"), VERSION).ended();

        assertThat(run.exitCode()).as(run.printed()).isZero();
    }

    @Test
    void a_home_of_java_that_is_none_is_told_and_looks_like_no_result() throws Exception {
        Run run = launched(Map.of("JAVA_HOME", "/no/java"), VERSION).ended();

        assertThat(run.printed())
                .startsWith("bilan-funding: il n'y a pas de Java dans JAVA_HOME, /no/java : ")
                .contains(" / there is no Java in JAVA_HOME, /no/java: correct or unset it");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
    }

    private Path cache() {
        return folder.resolve("a cache");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    private Started launched(Map<String, String> environment, List<String> command) throws IOException {
        return started(Stream.concat(Stream.of("sh", SCRIPT), command.stream()), environment);
    }

    /** A command in an environment that differs in these variables; the script takes an empty one for none. */
    private Started started(Stream<String> command, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile(folder, "printed", "");
        ProcessBuilder builder =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("BILAN_FUNDING_CACHE", cache().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Started(builder.start(), output);
    }
}
