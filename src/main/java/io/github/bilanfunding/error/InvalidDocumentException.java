package io.github.bilanfunding.error;

import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The base class for an invalid document of a caller, in JSON or in Java. Holds the problems found, not only the first
 * one, and at most {@value #MOST_PROBLEMS} of them.
 */
public abstract class InvalidDocumentException extends FundingException {

    /** How many problems are listed: a document can have millions, and nobody reads more than these. */
    public static final int MOST_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    /** The number of problems beyond the listed ones. */
    private final long further;

    InvalidDocumentException(String title, List<Problem> found, long further) {
        super(listed(found, further).stream()
                .map(p -> (p.pointer().isEmpty() ? "(document)" : p.pointer()) + ": "
                        + p.message().english())
                .collect(Collectors.joining("\n", title + "\n", "")));
        this.problems = listed(found, further);
        this.further = unlisted(found, further);
    }

    private static List<Problem> listed(List<Problem> found, long further) {
        long left = unlisted(found, further);
        List<Problem> listed = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST_PROBLEMS)));
        if (left > 0) {
            listed.add(new Problem(
                    "",
                    new BilingualText(
                            left + (left == 1 ? " autre problème" : " autres problèmes")
                                    + " : corrigez d'abord ceux qui précèdent.",
                            left + (left == 1 ? " other problem" : " other problems")
                                    + ": correct those above first.")));
        }
        return List.copyOf(listed);
    }

    private static long unlisted(List<Problem> found, long further) {
        return further + Math.max(0, found.size() - MOST_PROBLEMS);
    }

    /**
     * {@return the first problems, at most {@value #MOST_PROBLEMS}, and where there are more a last one, on the document,
     * that says how many; at least one, immutable; empty only after deserialisation}
     */
    public final List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** {@return the first problems, without the last of {@link #problems} that says how many more there are} */
    public final List<Problem> listed() {
        return further == 0 || problems().isEmpty()
                ? problems()
                : problems().subList(0, problems().size() - 1);
    }

    /** {@return how many problems are not listed, which the last of {@link #problems} says} */
    public final long further() {
        return further;
    }
}
