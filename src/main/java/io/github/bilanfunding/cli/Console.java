package io.github.bilanfunding.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a command.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 */
record Console(InputStream in, PrintStream out, PrintStream err) {}
