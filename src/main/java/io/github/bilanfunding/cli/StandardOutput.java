package io.github.bilanfunding.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output, in UTF-8 in any locale. */
final class StandardOutput extends PrintStream {

    private static final int BUFFER = 1 << 16;

    StandardOutput() {
        super(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
    }

    /** Whether its reader has had enough, such as {@code head}. False on systems where this cannot be detected. */
    boolean isClosedPipe() {
        return checkError() && Terminal.isPipedOutput();
    }
}
