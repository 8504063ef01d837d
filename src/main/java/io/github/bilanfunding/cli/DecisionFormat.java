package io.github.bilanfunding.cli;

/** How a decision is written. */
enum DecisionFormat {
    TEXT,
    JSON,
    HTML
}
