package io.github.bilanfunding.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Detects whether a standard stream is a terminal. */
final class Terminal {

    private Terminal() {}

    /** Whether standard output is a terminal. False on systems where this cannot be detected. */
    static boolean onStandardOutput() {
        return isTerminal(1);
    }

    /** Whether standard error is a terminal. False on systems where this cannot be detected. */
    static boolean onStandardError() {
        return isTerminal(2);
    }

    /** Whether standard output is a pipe. False on systems where this cannot be detected. */
    static boolean isPipedOutput() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isTerminal(int stream) {
        try {
            String target = Path.of("/proc/self/fd", String.valueOf(stream))
                    .toRealPath()
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
