package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.record.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a rulebook. Not thread-safe. */
final class Faults {

    private static final int MOST = 100;
    private static final int LONGEST = 400;
    private static final String REMEDY = ": ";

    private final List<Fault> found = new ArrayList<>();

    void error(Place at, String cause, String remedy) {
        add(at, FaultLevel.ERROR, cause, remedy);
    }

    /** An error that a reader of rulebooks tells: its message ends with the remedy. */
    void error(Place at, String about, RulebookException e) {
        String message = String.valueOf(e.getMessage());
        int remedy = message.lastIndexOf(REMEDY);
        error(
                at,
                about + (remedy < 0 ? message : message.substring(0, remedy)),
                remedy < 0 ? "correct it" : message.substring(remedy + REMEDY.length()));
    }

    void warning(Place at, String cause, String remedy) {
        add(at, FaultLevel.WARNING, cause, remedy);
    }

    int count() {
        return found.size();
    }

    /** The faults by file and line, each once, not more than {@value #MOST}; then warnings make room for errors. */
    List<Fault> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::level))
                .limit(MOST)
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                .toList();
    }

    private void add(Place at, FaultLevel level, String cause, String remedy) {
        found.add(new Fault(Printable.line(at.file()), at.line(), level, text(cause), text(remedy)));
    }

    private static String text(String text) {
        String printable = Printable.line(text);
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
