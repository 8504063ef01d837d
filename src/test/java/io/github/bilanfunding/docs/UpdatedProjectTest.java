package io.github.bilanfunding.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on updating the law leads to a green build: applied to a copy of the project, as it says, by the commands that it
 * names. Takes minutes: {@code mvn -P updating-the-law verify} runs it.
 */
@EnabledIfSystemProperty(named = "updating.the.law", matches = "true")
class UpdatedProjectTest {

    private static final int MOST_FILES_BY_HAND = 5;

    @Test
    void a_new_amount_takes_five_files_and_ends_with_every_test_green(@TempDir Path copy)
            throws IOException, InterruptedException {
        copyProject(copy);
        List<LawPageDiff> blocks = LawPageDiff.ofPage();
        for (LawPageDiff block : blocks) {
            Path file = copy.resolve(block.file());
            Files.writeString(file, block.applied(Files.readString(file)));
        }

        assertThat(blocks.stream().map(LawPageDiff::file).distinct()).hasSizeLessThanOrEqualTo(MOST_FILES_BY_HAND);
        maven(copy, "test", "-Dgolden.update=true", "-Dmaven.test.failure.ignore");
        maven(copy, "verify");
    }

    private static void copyProject(Path copy) throws IOException, InterruptedException {
        Process listed = new ProcessBuilder("git", "ls-files", "-z").start();
        String names = new String(listed.getInputStream().readAllBytes(), UTF_8);
        assertThat(listed.waitFor()).isZero();
        for (String name : names.split("\0", -1)) {
            if (Files.exists(Path.of(name)) && !name.isEmpty()) {
                Path target = copy.resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(Path.of(name), target);
            }
        }
    }

    private static void maven(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
        command.addAll(Arrays.asList(arguments));
        Path log = project.resolve("maven.log");
        int code = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> end(log)).isZero();
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
        } catch (IOException e) {
            return log + " cannot be read: " + e;
        }
    }
}
