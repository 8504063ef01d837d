package io.github.bilanfunding.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.cli.Main;
import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.LibraryApart;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host reads that left a dependency out. */
class WithoutDependencyTest {

    private static final byte[] DOCUMENT = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path empty;

    @Test
    void an_engine_without_slf4j_names_it() throws Exception {
        try (LibraryApart library = new LibraryApart(empty, "slf4j-api")) {
            Class<?> ids = library.type(RulebookId.class);
            Object law = ids.getField("LAW").get(null);

            assertMissing(
                    "a decision needs org.slf4j:slf4j-api",
                    "org.slf4j",
                    () -> library.type(FundingEngine.class).getMethod("of", ids).invoke(null, law));
        }
    }

    @Test
    void reading_a_request_without_jackson_names_it_each_time() throws Exception {
        try (LibraryApart library = new LibraryApart(empty, "jackson-core")) {
            for (int time = 1; time <= 2; time++) {
                assertMissing(
                        "reading JSON needs tools.jackson.core:jackson-core",
                        "tools.jackson.core",
                        () -> library.type(RequestReader.class)
                                .getMethod("read", byte[].class)
                                .invoke(null, DOCUMENT));
            }
        }
    }

    @Test
    void reading_a_stored_decision_without_jackson_names_it() throws Exception {
        try (LibraryApart library = new LibraryApart(empty, "jackson-core")) {
            assertMissing(
                    "reading JSON needs tools.jackson.core:jackson-core",
                    "tools.jackson.core",
                    () -> library.type(StoredDecision.class)
                            .getMethod("read", byte[].class)
                            .invoke(null, DOCUMENT));
        }
    }

    @Test
    void the_command_line_without_picocli_names_it_and_exits_with_2() throws Exception {
        assertPrintsAndExitsWith2(
                message("the command line needs info.picocli:picocli", "info.picocli"),
                "-cp",
                classPathWithout("picocli"),
                Main.class.getName());
    }

    @Test
    void serving_with_a_runtime_without_the_server_names_its_module_and_exits_with_2() throws Exception {
        assertPrintsAndExitsWith2(
                "the server needs jdk.httpserver: take a Java runtime that has this module; on the module path, start "
                        + "also with --add-modules jdk.httpserver",
                "--limit-modules",
                "java.se",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0");
    }

    private static void assertPrintsAndExitsWith2(String message, String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Arrays.stream(arguments)).toList())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(message);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static String classPathWithout(String jar) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(jar + "-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void assertMissing(String need, String module, ThrowingCall call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasToString(MissingDependencyException.class.getName() + ": " + message(need, module));
    }

    private static String message(String need, String module) {
        return need + ", with what it depends on: add it to the dependencies; on the module path, start also with "
                + "--add-modules " + module;
    }

    private interface ThrowingCall {
        void run() throws Exception;
    }
}
