package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.CriterionWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentence that says why a scheme pays or does not pay in a plan. */
final class ReasonText {

    private static final Words FRENCH = new Words(Language.FRENCH);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final SchemeVerdict verdict;

    ReasonText(SchemeVerdict verdict) {
        this.verdict = verdict;
    }

    /** It pays an amount, possibly once a funder has approved. */
    BilingualText paying(SchemeUse use, Contribution paid) {
        return sentence(words -> words.of(SchemeUse.APPLIED) + " " + words.amount(paid.amount())
                + (use == SchemeUse.CAPPED ? words.of(", son plafond", ", its ceiling") : "")
                + (paid.certainty() == Certainty.CERTAIN ? "" : ", " + words.of(paid.certainty())));
    }

    /** It pays nothing because of unmet criteria. */
    BilingualText refused(List<Criterion> unmet) {
        return sentence(words -> {
            CriterionWords criteria = new CriterionWords(words);
            return unmet.stream()
                    .map(criteria::unmet)
                    .collect(Collectors.joining(
                            words.of(" ; ", "; "), words.of(SchemeUse.REFUSED) + words.of(", ", ", "), ""));
        });
    }

    /** It pays nothing, or nothing yet; the missing inputs may be none. */
    BilingualText open(SchemeUse use, List<String> missing) {
        return sentence(words -> words.of(use)
                + (missing.isEmpty()
                        ? ""
                        : words.of(" (il manque : ", " (missing: ") + new AbsenceWords(words).names(missing) + ")"));
    }

    private BilingualText sentence(Function<Words, String> reason) {
        return new BilingualText(sentence(FRENCH, reason), sentence(ENGLISH, reason));
    }

    private String sentence(Words words, Function<Words, String> reason) {
        return words.of(verdict.label()) + words.of(" : ", ": ") + reason.apply(words) + ".";
    }
}
