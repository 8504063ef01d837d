package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes as a command line: the first line has the arguments, with tabs between them, and the rest is standard input.
 * Every run ends with a documented code, without a stack trace, and prints nothing that controls a terminal.
 */
class CommandLineFuzzTest {

    private static final String UNSAFE =
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    @TempDir
    private static Path folder;

    @FuzzTest
    void ends_as_documented(byte[] data) throws IOException {
        int end = 0;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        String[] args = new String(data, 0, end, UTF_8).split("\t", -1);
        byte[] in = Arrays.copyOfRange(data, Math.min(end + 1, data.length), data.length);
        HarmlessArguments.in(folder, args).ifPresent(harmless -> check(Shell.run(in, harmless)));
        empty();
    }

    private static void check(Shell.Outcome run) {
        assertThat(run.exitCode())
                .as(run.err())
                .isIn(ExitCode.DONE, ExitCode.NOT_VERIFIED, ExitCode.BAD_REQUEST, ExitCode.SOME_REJECTED);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContainPattern(UNSAFE);
        assertThat(run.out()).doesNotContainPattern(UNSAFE);
    }

    private static void empty() throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            List<Path> innermostFirst = written.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        }
    }
}
