package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.docs.Pages;
import io.github.bilanfunding.docs.Pages.Block;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show of the command line is what comes out; a line {@code …} stands for what they leave out. Lines that
 * begin with {@code >} are typed.
 */
class DocumentedCommandsTest {

    private static final String RUN = "mvn -q compile exec:java";
    private static final String VERIFY = "mvn -B -ntp verify";
    private static final String ELISION = "…";
    private static final String TYPED = "> ";

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
        assertShown(
                shown,
                shown.stream().anyMatch(line -> line.startsWith(TYPED))
                        ? session(arguments(command), shown)
                        : output(arguments(command)));
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

    /** What a terminal shows: both outputs, and what is typed, line by line as it is read. */
    private static List<String> session(String[] arguments, List<String> shown) {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        String typed = shown.stream()
                .filter(line -> line.startsWith(TYPED))
                .map(line -> line.substring(TYPED.length()) + "\n")
                .collect(Collectors.joining());
        int exitCode = CommandLineRun.run(arguments, new Console(new Echo(typed, screen), screen, screen));
        String all = terminal.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
        assertThat(exitCode).as(all).isZero();
        return all.lines().toList();
    }

    /** Typed lines, one per read, which the screen shows when they are read. */
    private static final class Echo extends InputStream {

        private final ByteArrayInputStream typed;
        private final PrintStream screen;

        Echo(String typed, PrintStream screen) {
            this.typed = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
            this.screen = screen;
        }

        @Override
        public int read() {
            int read = typed.read();
            if (read >= 0) {
                screen.write(read);
            }
            return read;
        }

        @Override
        public int read(byte[] line, int offset, int length) {
            int count = 0;
            for (int read = '\0'; count < length && read != '\n'; count++) {
                read = read();
                if (read < 0) {
                    return count == 0 ? -1 : count;
                }
                line[offset + count] = (byte) read;
            }
            return count;
        }
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
