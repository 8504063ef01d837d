package io.github.bilanfunding.error;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a request is invalid and so cannot be decided. Holds every problem found, not only the first. */
public final class InvalidRequestException extends FundingException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for the problems of one request.
     *
     * @param problems the problems, at least one, not null
     */
    public InvalidRequestException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> (p.pointer().isEmpty() ? "(document)" : p.pointer()) + ": "
                        + p.message().english())
                .collect(Collectors.joining("\n", "invalid request\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, at least one, immutable; empty only after deserialisation} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
