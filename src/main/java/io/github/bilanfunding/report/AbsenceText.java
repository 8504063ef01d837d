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
            out.title(words.of("PRÉSUMÉ, SAUF INDICATION CONTRAIRE", "PRESUMED UNLESS SAID OTHERWISE"));
            decision.presumed().forEach(p -> out.line("  " + absences.presumption(p)));
        }
        if (!decision.missing().isEmpty()) {
            out.title(words.of("INFORMATIONS MANQUANTES", "MISSING INFORMATION"));
            decision.missing().forEach(pointer -> out.line("  " + absences.name(pointer)));
        }
        if (!decision.otherSituations().isEmpty()) {
            out.title(words.of("AUTRES SITUATIONS : ", "OTHER SITUATIONS: ")
                    + absences.situations(decision.otherSituations()));
        }
    }
}
