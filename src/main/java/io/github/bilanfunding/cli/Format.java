package io.github.bilanfunding.cli;

/** How a command writes its result. */
enum Format {
    TEXT,
    JSON
}
