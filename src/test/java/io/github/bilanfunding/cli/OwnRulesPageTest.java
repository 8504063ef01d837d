package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.cli.Shell.Outcome;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for whoever writes rules: its commands run, and its messages are those of the lint. */
class OwnRulesPageTest {

    private static final Path PAGE = Path.of("docs/own-rules.md");
    private static final String PROGRAM = "bilan-funding ";
    private static final Pattern MESSAGE = Pattern.compile("[\\w.-]+\\.(?:drl|csv|properties)(?::\\d+)?: .*");

    @TempDir
    private Path home;

    @Test
    void its_commands_run_one_after_the_other() throws IOException {
        Files.writeString(
                home.resolve("request.json"), CanonicalJson.compact(OwnRulebooks.smallFirm(), Language.FRENCH));
        List<String> commands =
                page().lines().filter(line -> line.startsWith(PROGRAM)).toList();

        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            Outcome outcome =
                    Shell.run(Stream.of(command.substring(PROGRAM.length()).split(" "))
                            .map(this::inHome)
                            .toArray(String[]::new));
            assertThat(outcome.exitCode())
                    .as(command + "\n" + outcome.out() + outcome.err())
                    .isZero();
        }
    }

    /** The names of files are meant in the folder of the reader. */
    private String inHome(String word) {
        return Stream.of("my-aid", "request.json", "signing.pem").anyMatch(word::startsWith)
                ? home.resolve(word).toString()
                : word;
    }

    @Test
    void it_shows_what_the_lint_says_to_ten_mistakes() {
        String mistakes = new String(Document.resource("/lint/ten-mistakes.txt"), UTF_8);

        assertThat(page())
                .contains(Stream.of(mistakes.strip().split("\n(?=# )"))
                        .map(OwnRulesPageTest::row)
                        .collect(Collectors.joining("\n", "| mistake | message |\n|---|---|\n", "\n\n")));
    }

    private static String row(String mistake) {
        Matcher title = Pattern.compile("# (.*)").matcher(mistake);
        assertThat(title.lookingAt()).isTrue();
        return "| " + title.group(1) + " | "
                + mistake.lines()
                        .filter(line -> MESSAGE.matcher(line).matches())
                        .map(line -> "`" + line.replace("|", "\\|") + "`")
                        .collect(Collectors.joining("<br>"))
                + " |";
    }

    private static String page() {
        try {
            return Files.readString(PAGE, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
