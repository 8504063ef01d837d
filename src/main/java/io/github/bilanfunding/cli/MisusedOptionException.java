package io.github.bilanfunding.cli;

/** Thrown when the options are valid alone but not in this combination or for this request. */
final class MisusedOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String written;

    /** The message is {@code OPTION : French / English}: the problem and the correct use. */
    MisusedOptionException(String message) {
        super(message);
        this.written = message;
    }

    String written() {
        return written;
    }
}
