package io.github.bilanfunding.cli;

/** The output format of a decision. */
enum DecisionFormat {
    TEXT,
    JSON,
    HTML
}
