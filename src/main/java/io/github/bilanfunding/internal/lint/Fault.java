package io.github.bilanfunding.internal.lint;

/**
 * One thing that is wrong in the files of a rulebook.
 *
 * @param file the name of the file
 * @param line its line, from 1; 0 for the file as a whole
 * @param level what it means for the rulebook
 * @param cause what is wrong, with the value
 * @param remedy what to do
 */
public record Fault(String file, int line, FaultLevel level, String cause, String remedy) {

    /** The fault on one line, such as {@code region.drl:12: rule "X" has no @source: add it}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + cause + ": " + remedy;
    }
}
