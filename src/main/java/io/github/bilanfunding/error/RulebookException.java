package io.github.bilanfunding.error;

/** Thrown when a rulebook cannot be loaded: a fault of the jar or of its packaging, not of the request. */
public final class RulebookException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception without a cause of its own.
     *
     * @param message which rulebook, what is wrong and what to do, not null
     */
    public RulebookException(String message) {
        super(message);
    }

    /**
     * An exception with its cause.
     *
     * @param message which rulebook, what is wrong and what to do, not null
     * @param cause the failure underneath, not null
     */
    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
