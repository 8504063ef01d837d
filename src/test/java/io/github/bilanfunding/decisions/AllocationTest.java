package io.github.bilanfunding.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Decisions stay as cheap as they are: what they allocate is counted, because bytes do not depend on the machine as time
 * does. {@code -Dgolden.update=true} writes the numbers anew; one that grows needs a reason in the commit.
 */
class AllocationTest {

    private static final Path FILE = Path.of("src/test/resources/allocation/bytes.csv");
    private static final String HEADER = "what;bytes";
    private static final long MARGIN_PERCENT = 10;

    @Test
    void a_decision_and_its_searches_allocate_no_more_than_they_did() throws Exception {
        Map<String, Long> counted = counted();
        if (Golden.isUpdating()) {
            Golden.assertCurrent(FILE, text(counted));
        }
        Map<String, Long> known = parsed(Files.readAllLines(FILE));

        assertThat(counted).containsOnlyKeys(known.keySet());
        counted.forEach((what, bytes) -> assertThat(bytes)
                .as("%s: bytes, at most %d %% above those of %s", what, MARGIN_PERCENT, FILE)
                .isLessThanOrEqualTo(known.get(what) * (100 + MARGIN_PERCENT) / 100));
    }

    /** In a process of its own: other tests and the optimizing compiler change what is counted. */
    private static Map<String, Long> counted() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocatedBytes.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("exit code").isZero();
        return parsed(lines);
    }

    private static Map<String, Long> parsed(List<String> lines) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.equals(HEADER)) {
                int end = line.lastIndexOf(';');
                bytes.put(line.substring(0, end), Long.valueOf(line.substring(end + 1)));
            }
        }
        return bytes;
    }

    private static String text(Map<String, Long> counted) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        counted.forEach(
                (what, bytes) -> text.append(what).append(';').append(bytes).append('\n'));
        return text.toString();
    }
}
