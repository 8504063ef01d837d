package io.github.bilanfunding.cli;

/** The output format of a command. */
enum Format {
    TEXT,
    JSON
}
