package io.github.bilanfunding.error;

/**
 * Thrown when a rulebook cannot be loaded, packed or signed. The cause is its files, its signature, a key, or the packaging of
 * the jar, not the request.
 */
public final class RulebookException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception without a cause.
     *
     * @param message the rulebook, the fault and what to do, not null
     */
    public RulebookException(String message) {
        super(message);
    }

    /**
     * An exception with its cause.
     *
     * @param message the rulebook, the fault and what to do, not null
     * @param cause the underlying failure, not null
     */
    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
