package io.github.bilanfunding.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Tells whether somebody watches standard error. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error is a terminal; false where the system does not say. */
    static boolean watched() {
        try {
            String target = STANDARD_ERROR.toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
