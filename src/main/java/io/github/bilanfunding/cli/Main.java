package io.github.bilanfunding.cli;

import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.internal.resource.Part;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command line with the standard streams, in UTF-8 in any locale. */
public final class Main {

    private Main() {}

    /**
     * Runs one command, and exits with its exit code if that is not 0.
     *
     * @param args the command and its options; without arguments the shipped example is decided
     */
    public static void main(String[] args) {
        PrintStream out = new StandardOutput();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(args, new Console(new FileInputStream(FileDescriptor.in), out, err));
        out.flush();
        if (exitCode != ExitCode.DONE) {
            System.exit(exitCode);
        }
    }

    private static int run(String[] args, Console console) {
        try {
            return Part.COMMAND_LINE.use(() -> CommandLineRun.run(args, console));
        } catch (MissingDependencyException e) {
            console.err().println(e.getMessage());
            return ExitCode.BAD_REQUEST;
        }
    }
}
