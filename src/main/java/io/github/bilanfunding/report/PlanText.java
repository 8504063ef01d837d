package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;

/** Writes a plan: who pays what, who may still pay, and what remains. */
final class PlanText {

    private final Words words;
    private final AbsenceWords absences;

    PlanText(Words words) {
        this.words = words;
        this.absences = new AbsenceWords(words);
    }

    void write(Lines out, String title, FundingPlan plan) {
        out.title(title + " (" + words.of(plan.route()) + ")");
        out.amount(words.of("Prix", "Price"), words.amount(plan.price()), "");
        for (Contribution c : plan.contributions()) {
            out.amount(words.of(c.scheme().label()), words.amount(c.amount()), words.of(c.certainty()));
        }
        for (AmountToConfirm open : plan.toConfirm()) {
            String missing = absences.names(open.missing());
            out.amount(
                    words.of(open.scheme().label()),
                    words.amountToConfirm(),
                    missing.isEmpty() ? "" : words.of("selon : ", "depending on: ") + missing);
        }
        out.amount(
                words.of(plan.remaining().payer().label()),
                words.amount(plan.remaining().amount()),
                "");
        if (!plan.remainingIfOnlyCertain().equals(plan.remaining().amount())) {
            out.amount(
                    words.of("Reste à charge sans accord", "Left if no approval is given"),
                    words.amount(plan.remainingIfOnlyCertain()),
                    "");
        }
    }
}
