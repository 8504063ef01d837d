package io.github.bilanfunding.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command line on the process's own streams, in UTF-8 whatever the locale says. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code unless that is 0.
     *
     * @param args the command and its options; none decides the shipped example
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = CommandLineRun.run(args, new Console(new FileInputStream(FileDescriptor.in), out, err));
        out.flush();
        if (exitCode != ExitCode.DONE) {
            System.exit(exitCode);
        }
    }
}
