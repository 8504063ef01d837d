package io.github.bilanfunding.cli;

/** Options that are well-formed each, and together or here of no use. */
final class MisusedOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong and what would be right, in both languages. */
    MisusedOptionException(String message) {
        super(message);
    }
}
