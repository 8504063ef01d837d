package io.github.bilanfunding.internal.lint;

/**
 * Where something stands in the files of a rulebook.
 *
 * @param file the name of the file
 * @param line its line, from 1; 0 for the file as a whole
 */
record Place(String file, int line) {}
