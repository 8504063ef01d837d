package io.github.bilanfunding.cli;

/** Thrown when the options are valid alone but not in this combination or for this request. */
final class MisusedOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message states the problem and the correct use, in both languages. */
    MisusedOptionException(String message) {
        super(message);
    }
}
