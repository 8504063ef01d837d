package io.github.bilanfunding.cli;

/** Thrown when a file named on the command line cannot be read or written. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFileException(String message) {
        super(message);
    }
}
