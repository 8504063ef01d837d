package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when a stored decision cannot be read. Holds every problem found, not only the first. */
public final class InvalidRecordException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one document.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRecordException(List<Problem> problems) {
        super("invalid decision record", problems);
    }
}
