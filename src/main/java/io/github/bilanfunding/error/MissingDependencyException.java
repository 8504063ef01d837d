package io.github.bilanfunding.error;

/** Thrown when a part of this library is used without a dependency that this part needs. The message says which to add. */
public final class MissingDependencyException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for what one part lacks.
     *
     * @param message the part, its absent dependencies and how to add them, not null
     */
    public MissingDependencyException(String message) {
        super(message);
    }
}
