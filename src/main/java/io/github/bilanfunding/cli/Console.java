package io.github.bilanfunding.cli;

import io.github.bilanfunding.report.Ink;
import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a command.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Set by people who want no colours on any terminal. */
    private static final String NO_COLOURS = "NO_COLOR";

    /** How texts stand out in an output: in colours on a terminal, unless somebody wants none. */
    Ink ink(@Nullable String output) {
        return NamedFiles.isStandard(output) && Terminal.onStandardOutput() && System.getenv(NO_COLOURS) == null
                ? Ink.TERMINAL
                : Ink.NONE;
    }
}
