package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.stream.Collectors;

/** Writes what a decision takes for granted, and the special situations of which the request does not speak. */
final class OpenPoints {

    private final Markup out;
    private final Words words;
    private final FundingDecision decision;

    OpenPoints(Markup out, Words words, FundingDecision decision) {
        this.out = out;
        this.words = words;
        this.decision = decision;
    }

    void write() {
        if (!decision.presumed().isEmpty()) {
            line(
                    words.of("Présumé, sauf indication contraire : ", "Presumed unless said otherwise: "),
                    decision.presumed().stream()
                            .map(Presumption::text)
                            .map(words::of)
                            .collect(Collectors.joining(" ; ")));
        }
        if (!decision.otherSituations().isEmpty()) {
            line(
                    words.of("Autres situations : ", "Other situations: "),
                    new AbsenceWords(words).situations(decision.otherSituations()));
        }
    }

    private void line(String name, String text) {
        out.open("p").element("strong", name).text(text + ".").close();
    }
}
