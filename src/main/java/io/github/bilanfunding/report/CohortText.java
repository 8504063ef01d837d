package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.wording.Words;
import java.util.stream.Collectors;

/** A cohort as plain text: totals by payer, then a line per beneficiary. */
final class CohortText {

    private final Words words;

    CohortText(Words words) {
        this.words = words;
    }

    String of(CohortDecision cohort) {
        Lines out = new Lines();
        out.line(words.of("Décision de financement du ", "Funding decision of ") + cohort.requestDate() + ", "
                + words.rulebook(cohort.rulebook()));
        if (cohort.reference() != null) {
            out.line(words.of("Référence : ", "Reference: ") + cohort.reference());
        }
        out.title(words.of("TOTAL POUR ", "TOTAL FOR ")
                + cohort.decisions().size()
                + words.of(" BÉNÉFICIAIRES", " BENEFICIARIES"));
        out.amount(words.of("Prix", "Price"), words.amount(cohort.totals().price()), "");
        cohort.totals()
                .byPayer()
                .forEach((scheme, amount) -> out.amount(words.of(scheme.label()), words.amount(amount), ""));
        cohort.totals()
                .remaining()
                .forEach((payer, amount) -> out.amount(words.of(payer.label()), words.amount(amount), ""));
        out.title(words.of("PAR BÉNÉFICIAIRE", "BY BENEFICIARY"));
        for (int i = 0; i < cohort.decisions().size(); i++) {
            out.line("  " + beneficiary(i, cohort.decisions().get(i)));
        }
        out.title(words.of("EMPREINTES", "FINGERPRINTS"));
        out.line("  " + words.of("demande     ", "request     ") + cohort.requestFingerprint());
        out.line("  " + words.of("référentiel ", "rulebook    ")
                + cohort.rulebook().fingerprint());
        return out.toString();
    }

    private String beneficiary(int index, FundingDecision decision) {
        FundingPlan plan = decision.plan();
        String name = decision.beneficiary() == null ? "n° " + (index + 1) : decision.beneficiary();
        String paid = plan.contributions().stream()
                .map(c -> c.payer() + " " + words.amount(c.amount()))
                .collect(Collectors.joining(", "));
        String left = words.of(plan.remaining().payer().label()) + " "
                + words.amount(plan.remaining().amount());
        return name + " : " + (paid.isEmpty() ? "" : paid + ", ") + left;
    }
}
