package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The replay commands of an audit file, as an auditor runs them: with nothing but the page. */
class ReplayCommandsTest {

    private static final Pattern DATA = Pattern.compile("<pre[^>]*>(\\{.*?})</pre>", Pattern.DOTALL);
    private static final Pattern COMMANDS =
            Pattern.compile("<pre>java -jar \\S+ (decide [^\n]*)\ngrep (sha256:[0-9a-f]{64}) decision.json</pre>");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_commands_of_the_page_find_its_fingerprint_in_the_decision_made_again(
            Language language, @TempDir Path folder) throws IOException {
        String page = Shell.run(
                        Shell.shipped(),
                        "decide",
                        "--format",
                        "html",
                        "--profile",
                        "audit",
                        "--lang",
                        language == Language.FRENCH ? "fr" : "en")
                .out();
        Matcher data = DATA.matcher(page);
        Matcher commands = COMMANDS.matcher(page);
        assertThat(data.find() && commands.find()).isTrue();
        Path request = folder.resolve("demande.json");
        Path decision = folder.resolve("decision.json");
        Files.writeString(request, data.group(1).replace("&quot;", "\"").replace("&amp;", "&"));

        String[] arguments = Arrays.stream(commands.group(1).split(" "))
                .map(word -> word.equals("demande.json") ? request.toString() : word)
                .map(word -> word.equals("decision.json") ? decision.toString() : word)
                .toArray(String[]::new);
        assertThat(Shell.run(arguments).exitCode()).isZero();

        assertThat(Files.readString(decision)).contains("\"decisionFingerprint\": \"" + commands.group(2) + "\"");
    }
}
