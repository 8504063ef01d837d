package io.github.bilanfunding.internal.lint;

/**
 * What is wrong with a value, wherever it stands.
 *
 * @param cause what is wrong
 * @param remedy what to do
 */
record Fix(String cause, String remedy) {}
