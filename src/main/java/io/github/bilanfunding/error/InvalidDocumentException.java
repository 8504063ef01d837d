package io.github.bilanfunding.error;

import java.util.List;
import java.util.stream.Collectors;

/** The base class for an invalid document of a caller, in JSON or in Java. Holds every problem found, not only the first. */
public abstract class InvalidDocumentException extends FundingException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidDocumentException(String title, List<Problem> problems) {
        super(problems.stream()
                .map(p -> (p.pointer().isEmpty() ? "(document)" : p.pointer()) + ": "
                        + p.message().english())
                .collect(Collectors.joining("\n", title + "\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, at least one, immutable; empty only after deserialisation} */
    public final List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
