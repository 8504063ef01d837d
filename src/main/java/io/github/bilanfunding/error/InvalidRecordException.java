package io.github.bilanfunding.error;

import java.util.List;

/** Thrown when a stored decision cannot be read. Holds the problems found, not only the first one. */
public final class InvalidRecordException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for the problems of one document.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRecordException(List<Problem> problems) {
        this(problems, 0);
    }

    /**
     * An exception for the first problems.
     *
     * @param problems the problems, at least one, not null
     * @param further how many more there are, at least 0
     */
    public InvalidRecordException(List<Problem> problems, long further) {
        super("invalid decision record", problems, further);
    }
}
