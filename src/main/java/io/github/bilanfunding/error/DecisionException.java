package io.github.bilanfunding.error;

/** Thrown when the rule engine fails on a valid request: a runaway rule or a defect of a rule. */
public final class DecisionException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception without a cause of its own.
     *
     * @param message what happened and which rules were the last to fire, without personal data, not null
     */
    public DecisionException(String message) {
        super(message);
    }

    /**
     * An exception with its cause.
     *
     * @param message what happened, without personal data, not null
     * @param cause the engine's failure, not null
     */
    public DecisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
