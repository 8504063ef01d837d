package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the remaining amount of an employer with its training budget, or with what the earlier members of a cohort
 * left of it. This is arithmetic, not law, so it is not a rule.
 */
final class BudgetNotice {

    private BudgetNotice() {}

    /**
     * The warning that an employer's budget is exceeded.
     *
     * @param announced the budget of the document
     * @param budget what earlier members of a cohort left of it
     */
    static Optional<Notice> on(@Nullable Euros announced, @Nullable Euros budget, FundingPlan plan) {
        Euros left = plan.remaining().amount();
        if (budget == null || plan.remaining().payer() != RemainingPayer.EMPLOYER || left.compareTo(budget) <= 0) {
            return Optional.empty();
        }
        BilingualText remaining = left.inWords();
        BilingualText most = named(budget, budget.equals(announced));
        BilingualText excess = left.minus(budget).inWords();
        return Optional.of(new Notice(
                "BUDGET-DEPASSE",
                Severity.WARNING,
                new BilingualText(
                        "Le reste à charge de l'employeur est de " + remaining.french() + " : " + most.french()
                                + " est dépassé de " + excess.french(),
                        remaining.english() + " are left to the employer: " + most.english() + " is exceeded by "
                                + excess.english()),
                List.of()));
    }

    private static BilingualText named(Euros budget, boolean whole) {
        BilingualText amount = budget.inWords();
        return whole
                ? new BilingualText(
                        "son budget formation de " + amount.french(), "its training budget of " + amount.english())
                : new BilingualText(
                        "le solde de son budget formation, " + amount.french() + ",",
                        "the rest of its training budget, " + amount.english() + ",");
    }
}
