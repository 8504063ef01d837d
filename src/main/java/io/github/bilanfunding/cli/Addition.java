package io.github.bilanfunding.cli;

/** What can be written with a decision on one beneficiary. */
enum Addition {
    ESTIMATE,
    QUESTIONS,
    ADVICE,
    PAPERWORK
}
