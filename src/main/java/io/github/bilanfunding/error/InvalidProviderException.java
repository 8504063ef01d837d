package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when what a provider writes once, its {@code Provider}, is invalid. Holds every problem found, not only the first. */
public final class InvalidProviderException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one provider.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidProviderException(List<Problem> problems) {
        super("invalid provider", problems);
    }
}
