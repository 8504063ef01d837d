package io.github.bilanfunding.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Debian's Chromium without a window, in a folder of its own. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 120;

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine; without one the test is skipped, and says so. */
    public static Chromium in(Path folder) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return new Chromium(
                program.orElseThrow(() -> {
                    String warning =
                            "no Chromium on the path: the rendered pages are NOT checked, install Debian's chromium";
                    System.err.println("WARNING: " + warning);
                    return new TestAbortedException(warning);
                }),
                folder);
    }

    /** A page as PDF. */
    public byte[] pdf(String html) {
        Path pdf = folder.resolve("page.pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page(html));
        return read(pdf);
    }

    /** A page as PNG, in a window of a size. */
    public byte[] png(String html, int width, int height) {
        Path png = folder.resolve("page.png");
        run("--hide-scrollbars", "--screenshot=" + png, "--window-size=" + width + "," + height, page(html));
        return read(png);
    }

    /** The document that a page has become once its scripts have run. */
    public String document(String html) {
        return run("--virtual-time-budget=20000", "--dump-dom", page(html));
    }

    private String page(String html) {
        try {
            return Files.writeString(folder.resolve("page.html"), html).toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String... arguments) {
        Path out = folder.resolve("out.html");
        try {
            Process process = started(arguments);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Chromium did not end within " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("Chromium failed: " + Files.readString(folder.resolve("err.txt")));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The browser while it runs, with these arguments. */
    Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.html").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
