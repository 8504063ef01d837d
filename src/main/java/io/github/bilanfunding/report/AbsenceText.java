package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;

/** Writes what the request of a decision leaves open: what is presumed, other situations, missing inputs. */
final class AbsenceText {

    private final Words words;
    private final AbsenceWords absences;

    AbsenceText(Words words) {
        this.words = words;
        this.absences = new AbsenceWords(words);
    }

    void write(Lines out, FundingDecision decision) {
        if (!decision.presumed().isEmpty()) {
            out.title(words.of("TENU POUR ACQUIS, SAUF INDICATION CONTRAIRE", "PRESUMED UNLESS SAID OTHERWISE"));
            decision.presumed().forEach(p -> out.line("  " + absences.presumption(p) + " (" + p.pointer() + ")"));
        }
        if (!decision.missing().isEmpty()) {
            out.title(
                    words.of("À PRÉCISER, LA DÉCISION PEUT EN DÉPENDRE", "TO BE GIVEN, THE DECISION MAY DEPEND ON IT"));
            decision.missing().forEach(pointer -> out.line("  " + absences.name(pointer) + " (" + pointer + ")"));
        }
        if (!decision.otherSituations().isEmpty()) {
            out.title(words.of("AUTRES SITUATIONS : ", "OTHER SITUATIONS: ")
                    + absences.situations(decision.otherSituations()));
        }
    }
}
