package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the remaining amount of an employer with its training budget. This is arithmetic, not law, so it is not a
 * rule.
 */
final class BudgetNotice {

    private BudgetNotice() {}

    static Optional<Notice> on(@Nullable Euros budget, FundingPlan plan) {
        Euros left = plan.remaining().amount();
        if (budget == null || plan.remaining().payer() != Payer.EMPLOYER || left.compareTo(budget) <= 0) {
            return Optional.empty();
        }
        BilingualText remaining = left.inWords();
        BilingualText most = budget.inWords();
        BilingualText excess = left.minus(budget).inWords();
        return Optional.of(new Notice(
                "BUDGET-DEPASSE",
                Severity.WARNING,
                new BilingualText(
                        "Il reste " + remaining.french() + " à l'employeur : son budget formation de " + most.french()
                                + " est dépassé de " + excess.french(),
                        remaining.english() + " are left to the employer: its training budget of " + most.english()
                                + " is exceeded by " + excess.english()),
                List.of()));
    }
}
