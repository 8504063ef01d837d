package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says that a paper is a draft, and what is missing.
 *
 * <p>It is a draft while a scheme is undetermined, or while an amount to confirm of its plan waits for an input. A
 * presumption makes no draft: the law takes it for granted until somebody says otherwise, and the paper shows it. Nor does
 * an amount that only the funder knows: no further input would settle it, so the paper names the request to make.
 */
final class DraftNotice {

    private final Words words;
    private final FundingDecision decision;

    DraftNotice(Words words, FundingDecision decision) {
        this.words = words;
        this.decision = decision;
    }

    boolean isDraft() {
        return !undetermined().isEmpty()
                || decision.plan().toConfirm().stream()
                        .anyMatch(open -> !open.missing().isEmpty());
    }

    /** A title, marked when it is that of a draft. */
    String title(String title) {
        return isDraft() ? words.of("BROUILLON – ", "DRAFT – ") + title : title;
    }

    void write(Markup out) {
        if (isDraft()) {
            out.open("p", "class", "warning").element("strong", words.of("BROUILLON", "DRAFT"));
            if (!undetermined().isEmpty()) {
                out.text(words.of(". À déterminer : ", ". Undetermined: ")
                        + undetermined().stream().map(v -> words.of(v.label())).collect(Collectors.joining(", ")));
            }
            out.text(words.of(". Il manque : ", ". Missing: ") + new AbsenceWords(words).names(missing()) + ".");
            out.close();
        }
    }

    private List<SchemeVerdict> undetermined() {
        return decision.schemes().stream()
                .filter(verdict -> verdict.status() == SchemeStatus.UNDETERMINED)
                .toList();
    }

    private List<String> missing() {
        return Stream.concat(
                        decision.missing().stream(),
                        decision.plan().toConfirm().stream()
                                .map(AmountToConfirm::missing)
                                .flatMap(Collection::stream))
                .distinct()
                .toList();
    }
}
