package io.github.bilanfunding.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A program of a page, as a reader pastes it into a file. */
final class PastedProgram {

    private PastedProgram() {}

    /** What it prints. It is compiled in a folder, and runs in a virtual machine of its own. */
    static String run(String mainClass, String program, Path folder) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve(mainClass + ".java"), program);
        String libraries = System.getProperty("java.class.path");
        int problems = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Werror", "-cp", libraries, "-d", folder.toString(), source.toString());
        assertThat(problems).isZero();
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + libraries,
                        mainClass)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).isZero();
        return printed;
    }
}
