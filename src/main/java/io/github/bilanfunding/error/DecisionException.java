package io.github.bilanfunding.error;

/** Thrown when a rule fails or loops on a valid request. This is a defect of the rulebook. */
public final class DecisionException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception without a cause.
     *
     * @param message what happened and which rules fired last, without personal data, not null
     */
    public DecisionException(String message) {
        super(message);
    }

    /**
     * An exception with its cause.
     *
     * @param message what happened, without personal data, not null
     * @param cause the exception of the rule engine, not null
     */
    public DecisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
