package io.github.bilanfunding.error;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a stored decision cannot be read. Holds every problem found, not only the first. */
public final class InvalidRecordException extends FundingException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for the problems of one document.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRecordException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> (p.pointer().isEmpty() ? "(document)" : p.pointer()) + ": "
                        + p.message().english())
                .collect(Collectors.joining("\n", "invalid decision record\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, at least one, immutable; empty only after deserialisation} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
