package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.record.Printable;
import java.util.Collection;
import java.util.List;

/** The words in which problems of cases are told. */
final class CaseWords {

    private CaseWords() {}

    /** A text of a file, shortened and safe to print. */
    static String quoted(String text) {
        return '"' + Printable.line(Excerpt.of(text)) + '"';
    }

    /** The question which of some names was meant, else an advice. */
    static String meant(String written, Collection<String> known, String advice) {
        List<String> near = NearestName.among(written, known).stream().limit(2).toList();
        return near.isEmpty()
                ? advice
                : "did you mean "
                        + String.join(
                                " or ", near.stream().map(CaseWords::quoted).toList()) + "?";
    }
}
