package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when what a provider writes once, its {@code Provider}, is invalid. Holds the problems found, not only the first one. */
public final class InvalidProviderException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one provider.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidProviderException(List<Problem> problems) {
        this(problems, 0);
    }

    /**
     * An exception for the first problems.
     *
     * @param problems the problems, at least one, not null
     * @param further how many more there are, at least 0
     */
    public InvalidProviderException(List<Problem> problems, long further) {
        super("invalid provider", problems, further);
    }
}
