package io.github.bilanfunding.error;

/** The base class of this library's exceptions. A refusal of funding is not an exception: it is part of a decision. */
public abstract class FundingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FundingException(String message) {
        super(message);
    }

    FundingException(String message, Throwable cause) {
        super(message, cause);
    }
}
