package io.github.bilanfunding.cli;

/** How much of the request a decision record holds. */
enum RecordOption {
    FULL,
    MASKED
}
