package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.CriterionWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes why a plan has no contribution: each criterion that is not met with the schemes that it refuses, then the missing
 * inputs of each undetermined scheme.
 */
final class RefusalList {

    private final Markup out;
    private final PageData data;
    private final Words words;
    private final FundingDecision decision;

    RefusalList(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
        this.decision = data.decision();
    }

    void write() {
        List<SchemeVerdict> refused = with(SchemeStatus.INELIGIBLE);
        List<SchemeVerdict> undetermined = with(SchemeStatus.UNDETERMINED);
        out.open("section")
                .element(
                        "h2",
                        // nobody is said not to pay while a funder may
                        undetermined.isEmpty() && !data.hasOpenRequests()
                                ? words.of("Pourquoi aucun financeur ne paie", "Why no funder pays")
                                : words.of(
                                        "Dispositifs qui ne paient pas, ou pas encore",
                                        "Schemes that do not pay, or not yet"));
        if (refused.isEmpty() && undetermined.isEmpty()) {
            out.element(
                    "p", words.of("Aucun autre dispositif n'offre de montant.", "No other scheme offers an amount."));
        } else {
            out.open("ul");
            refusals(refused);
            undetermined.forEach(verdict -> out.element("li", missing(verdict)));
            out.close();
        }
        out.close();
    }

    private List<SchemeVerdict> with(SchemeStatus status) {
        return decision.schemes().stream().filter(v -> v.status() == status).toList();
    }

    private void refusals(List<SchemeVerdict> refused) {
        CriterionWords criteria = new CriterionWords(words);
        for (Criterion criterion : decision.criteria()) {
            String names = refused.stream()
                    .filter(verdict -> verdict.criteria().contains(criterion.id()))
                    .map(verdict -> words.of(verdict.label()))
                    .collect(Collectors.joining(", "));
            if (criterion.outcome() == Outcome.UNMET && !names.isEmpty()) {
                out.element("li", criteria.unmet(criterion) + words.of(" ; non éligible : ", "; ineligible: ") + names);
            }
        }
    }

    private String missing(SchemeVerdict verdict) {
        List<String> missing = decision.criteria(verdict.scheme(), Outcome.UNKNOWN).stream()
                .map(Criterion::missing)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return words.of(verdict.label()) + words.of(" : ", ": ") + words.of(verdict.status())
                + words.of(" (il manque : ", " (missing: ") + new AbsenceWords(words).names(missing) + ")";
    }
}
