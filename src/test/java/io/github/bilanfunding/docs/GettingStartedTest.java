package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for a first decision: its program is compiled and run as it stands there. */
class GettingStartedTest {

    private static final Path PAGE = Path.of("docs/getting-started.md");
    private static final String PROGRAM = block("java");
    private static final String PROJECT = block("xml");

    @Test
    void the_program_of_the_page_prints_what_the_page_shows(@TempDir Path folder) throws Exception {
        String printed = PastedProgram.run(mainClass(), PROGRAM, folder);

        assertThat(printed).contains("left to pay");
        Golden.assertCurrent(
                PAGE,
                Pattern.compile("(?s)```text\n.*?```")
                        .matcher(Pages.text(PAGE))
                        .replaceFirst(Matcher.quoteReplacement("```text\n" + printed + "```")));
    }

    @Test
    void the_project_of_the_page_compiles_as_this_one_does() {
        String setting = "<maven.compiler.release>17</maven.compiler.release>";

        assertThat(PROJECT).contains(setting);
        assertThat(Pages.text(Path.of("pom.xml"))).contains(setting);
    }

    @Test
    void the_commands_of_the_page_run_the_program() {
        assertThat(Pages.blocks(PAGE, "sh"))
                .extracting(block -> String.join("\n", block.lines()))
                .containsExactly("./mvnw -q install -DskipTests", "mvn -q compile exec:java");
        assertThat(PROGRAM).contains("public class " + mainClass() + " {");
        assertThat(Pages.text(PAGE)).contains("`src/main/java/" + mainClass() + ".java`");
        assertThat(Path.of("mvnw")).isExecutable();
    }

    private static String mainClass() {
        Matcher name = Pattern.compile("<exec.mainClass>(.+)</exec.mainClass>").matcher(PROJECT);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    private static String block(String language) {
        List<Pages.Block> blocks = Pages.blocks(PAGE, language);
        assertThat(blocks).hasSize(1);
        return String.join("\n", blocks.get(0).lines()) + "\n";
    }
}
