package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.GapWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the schemes with their statuses, then each criterion once with the schemes on which it bears. */
final class SchemeText {

    private final Words words;
    private final AbsenceWords absences;

    SchemeText(Words words) {
        this.words = words;
        this.absences = new AbsenceWords(words);
    }

    void write(Lines out, FundingDecision decision) {
        out.title(words.of("DISPOSITIFS", "SCHEMES"));
        shown(decision)
                .forEach(verdict -> out.line("  " + words.of(verdict.label()) + words.of(" : ", ": ")
                        + words.of(verdict.status()) + ceiling(verdict)));
        String others = decision.schemes().stream()
                .filter(verdict -> verdict.status() == SchemeStatus.NOT_APPLICABLE)
                .map(verdict -> words.of(verdict.label()))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            out.line("  " + words.of("Sans objet : ", "Not applicable: ") + others);
        }
        out.title(words.of("CRITÈRES", "CRITERIA"));
        for (Criterion criterion : decision.criteria()) {
            criterion(out, criterion);
            out.line("      " + words.of("pour : ", "for: ") + schemes(criterion, decision));
        }
    }

    private static Stream<SchemeVerdict> shown(FundingDecision decision) {
        return decision.schemes().stream()
                .filter(verdict -> verdict.status() != SchemeStatus.NOT_APPLICABLE
                        && verdict.status() != SchemeStatus.NOT_CLAIMED);
    }

    private String ceiling(SchemeVerdict verdict) {
        return verdict.ceiling() == null ? "" : words.of(", au plus ", ", at most ") + words.amount(verdict.ceiling());
    }

    private String schemes(Criterion criterion, FundingDecision decision) {
        return shown(decision)
                .filter(verdict -> verdict.criteria().contains(criterion.id()))
                .map(verdict -> words.of(verdict.label()))
                .collect(Collectors.joining(", "));
    }

    private void criterion(Lines out, Criterion c) {
        out.line("  [" + mark(c.outcome()) + "] " + words.of(c.label()) + missing(c) + gap(c.gap()));
    }

    private String missing(Criterion c) {
        if (c.missing().isEmpty()) {
            return "";
        }
        String depends = c.outcome() == Outcome.PRESUMED
                ? words.of(" ; sauf indication contraire : ", "; unless said otherwise: ")
                : words.of(" ; manque : ", "; missing: ");
        return depends + absences.names(c.missing());
    }

    /** Padded to the width of the longest mark of both languages. */
    private String mark(Outcome outcome) {
        return outcome == Outcome.UNKNOWN ? " " + words.of(outcome) + " " : words.of(outcome);
    }

    private String gap(@Nullable Gap gap) {
        return gap == null ? "" : words.of(" ; ", "; ") + new GapWords(words).of(gap);
    }
}
