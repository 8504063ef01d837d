package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when a request is invalid and so cannot be decided. Holds the problems found, not only the first one. */
public final class InvalidRequestException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one request.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRequestException(List<Problem> problems) {
        this(problems, 0);
    }

    /**
     * An exception for the first problems.
     *
     * @param problems the problems, at least one, not null
     * @param further how many more there are, at least 0
     */
    public InvalidRequestException(List<Problem> problems, long further) {
        super("invalid request", problems, further);
    }
}
