package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.testing.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** Runs the command line on streams of the test's own. */
public final class Shell {

    private Shell() {}

    /** What a run left behind. */
    public record Outcome(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Outcome run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    /** Runs a command on an input. */
    public static Outcome run(byte[] in, String... args) {
        return run(new ByteArrayInputStream(in), args);
    }

    static Outcome run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome outcome = run(in, out, args);
        return new Outcome(outcome.exitCode(), out.toString(UTF_8), outcome.err());
    }

    static Outcome run(InputStream in, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = CommandLineRun.run(
                args, new Console(in, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8)));
        return new Outcome(exitCode, "", err.toString(UTF_8));
    }

    /** A shipped example, whose name ends as said. */
    static byte[] example(int number) {
        return Document.resource("/io/github/bilanfunding/examples/g-case-" + number + ".json");
    }

    /** The request that is decided when the command line names none. */
    static byte[] shipped() {
        return Document.resource("/io/github/bilanfunding/examples/employee-2026.json");
    }
}
