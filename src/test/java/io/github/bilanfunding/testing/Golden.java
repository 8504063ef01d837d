package io.github.bilanfunding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files that are generated and committed: compared with what they should hold, or rewritten on request. */
public final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Whether files are being rewritten, so that what the build copied of them is out of date. */
    public static boolean isUpdating() {
        return UPDATE;
    }

    /** Fails when a file does not hold a text; run the tests with {@code -Dgolden.update=true} to rewrite it. */
    public static void assertCurrent(Path file, String text) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + " is stale: run the tests with -Dgolden.update=true and read the difference")
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with an advice when lines differ from those that a file pins, and shows only those. */
    public static void assertPinned(Path file, List<String> lines, String advice) {
        if (UPDATE) {
            assertCurrent(file, String.join("\n", lines) + "\n");
        }
        List<String> pinned = lines(file);
        assertThat(lines).as("distinct lines, each of which pins something").doesNotHaveDuplicates();
        assertThat(without(lines, pinned)).as("%s: %s", file, advice).isEmpty();
        assertThat(without(pinned, lines)).as("%s: %s", file, advice).isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> gone = new HashSet<>(others);
        return lines.stream().filter(line -> !gone.contains(line)).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
