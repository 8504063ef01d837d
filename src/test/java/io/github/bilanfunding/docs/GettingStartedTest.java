package io.github.bilanfunding.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Golden;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for a first decision: its program is compiled and run as it stands there. */
class GettingStartedTest {

    private static final Path PAGE = Path.of("docs/getting-started.md");
    private static final String PROGRAM = block("java");
    private static final String PROJECT = block("xml");

    @Test
    void the_program_of_the_page_prints_what_the_page_shows(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve(mainClass() + ".java"), PROGRAM);
        String printed = run(source, folder);

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

    /** Compiles a program, and runs it in a virtual machine of its own. */
    private static String run(Path source, Path classes) throws IOException, InterruptedException {
        String libraries = System.getProperty("java.class.path");
        int problems = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Werror", "-cp", libraries, "-d", classes.toString(), source.toString());
        assertThat(problems).isZero();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes + File.pathSeparator + libraries,
                        mainClass())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).isZero();
        return printed;
    }
}
