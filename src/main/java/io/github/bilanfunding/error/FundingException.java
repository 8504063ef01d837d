package io.github.bilanfunding.error;

/** The root of this library's exceptions. A refusal of funding is a value of the decision, never an exception. */
public abstract class FundingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FundingException(String message) {
        super(message);
    }

    FundingException(String message, Throwable cause) {
        super(message, cause);
    }
}
