package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.docs.Pages;
import io.github.bilanfunding.docs.Pages.Block;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show of the command line is what comes out; a line {@code …} stands for what they leave out. */
class DocumentedCommandsTest {

    private static final String RUN = "mvn -q compile exec:java";
    private static final String VERIFY = "mvn -B -ntp verify";
    private static final String ELISION = "…";

    static List<Block> commands() {
        return Pages.blocks("console");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void print_what_the_pages_show(Block block) {
        String command = block.lines().get(0).replaceFirst("^\\$ ", "");
        List<String> shown = block.lines().subList(1, block.lines().size());
        if (command.equals(VERIFY)) {
            // this very build prints it, when this test and all others pass
            assertThat(shown).containsOnly(ELISION, "[INFO] BUILD SUCCESS");
            return;
        }
        assertThat(command).startsWith(RUN);
        assertShown(shown, output(arguments(command)));
    }

    private static void assertShown(List<String> shown, List<String> actual) {
        int at = 0;
        boolean elided = false;
        for (String line : shown) {
            if (line.equals(ELISION)) {
                elided = true;
            } else if (elided) {
                int found = actual.subList(at, actual.size()).indexOf(line);
                assertThat(found)
                        .as("no line \"" + line + "\" after line " + at)
                        .isNotNegative();
                at += found + 1;
                elided = false;
            } else {
                assertThat(actual.get(at++)).isEqualTo(line);
            }
        }
        assertThat(elided || at == actual.size())
                .as("the end of the output is shown or elided")
                .isTrue();
    }

    private static String[] arguments(String command) {
        String rest = command.substring(RUN.length()).strip();
        if (rest.isEmpty()) {
            return new String[0];
        }
        assertThat(rest).matches("-Dexec\\.args=\"[^\"]+\"");
        return rest.substring("-Dexec.args=\"".length(), rest.length() - 1).split(" ");
    }

    private static List<String> output(String[] arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = CommandLineRun.run(
                arguments,
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
