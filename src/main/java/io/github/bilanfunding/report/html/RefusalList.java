package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.wording.GapWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Writes why no funder pays: for each applicable scheme, the unmet criteria or the number of missing inputs. */
final class RefusalList {

    private final Markup out;
    private final Words words;
    private final FundingDecision decision;

    RefusalList(Markup out, Words words, FundingDecision decision) {
        this.out = out;
        this.words = words;
        this.decision = decision;
    }

    void write() {
        out.open("section").element("h2", words.of("Pourquoi aucun financeur ne paie", "Why no funder pays"));
        List<SchemeVerdict> open = decision.schemes().stream()
                .filter(v -> v.status() == SchemeStatus.INELIGIBLE || v.status() == SchemeStatus.UNDETERMINED)
                .toList();
        if (open.isEmpty()) {
            out.element("p", words.of("Aucun dispositif n'offre de montant.", "No scheme offers an amount."));
        } else {
            out.open("ul");
            open.forEach(v -> out.element("li", reasons(v)));
            out.close();
        }
        out.close();
    }

    private String reasons(SchemeVerdict verdict) {
        String reasons = verdict.status() == SchemeStatus.INELIGIBLE ? unmet(verdict) : missing(verdict);
        return words.of(verdict.label()) + words.of(" : ", ": ") + words.of(verdict.status()) + " (" + reasons + ")";
    }

    private String unmet(SchemeVerdict verdict) {
        return decision.criteria(verdict.scheme(), Outcome.UNMET).stream()
                .map(this::reason)
                .collect(Collectors.joining(" ; "));
    }

    /** The annex only counts the missing inputs. The dossier d'audit lists them. */
    private String missing(SchemeVerdict verdict) {
        long missing = decision.criteria(verdict.scheme(), Outcome.UNKNOWN).stream()
                .flatMap(c -> c.missing().stream())
                .distinct()
                .count();
        return missing == 1
                ? words.of("une donnée manque", "one input is missing")
                : missing + words.of(" données manquent", " inputs are missing");
    }

    private String reason(Criterion criterion) {
        String label = words.of(criterion.label());
        return criterion.gap() == null ? label : label + ", " + new GapWords(words, words::day).of(criterion.gap());
    }
}
