package io.github.bilanfunding.cli;

/** How much of the request a decision record contains. */
enum RecordOption {
    FULL,
    MASKED
}
