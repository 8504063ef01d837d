package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when a request is invalid and so cannot be decided. Holds every problem found, not only the first. */
public final class InvalidRequestException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one request.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRequestException(List<Problem> problems) {
        super("invalid request", problems);
    }
}
