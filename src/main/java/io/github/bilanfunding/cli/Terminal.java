package io.github.bilanfunding.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Detects whether standard error is a terminal. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error is a terminal. False on systems where this cannot be detected. */
    static boolean onStandardError() {
        try {
            String target = STANDARD_ERROR.toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
