package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who pays what: the guide combines every scheme, each up to its limit, the employer's own budget last. */
final class GuidePlan {

    private static final List<Scheme> PAYING_ORDER =
            List.of(Scheme.CPF, Scheme.CPF_TOP_UP, Scheme.OPCO, Scheme.FNE, Scheme.PTP, Scheme.EMPLOYER_BUDGET);

    private GuidePlan() {}

    /** Open is what a scheme pays or may pay once more is known. */
    static FundingPlan of(FundingRequest request, Map<Scheme, Share> shares, boolean isOpen) {
        long price = request.bilan().price().cents();
        List<Contribution> contributions = new ArrayList<>();
        long left = price;
        long leftIfOnlyCertain = price;
        for (Scheme scheme : PAYING_ORDER) {
            Share share = shares.get(scheme);
            if (share != null && share.limit() != null) {
                long paid = Math.min(left, share.limit());
                if (paid > 0) {
                    contributions.add(share.pays(paid));
                }
                left -= paid;
                leftIfOnlyCertain -= share.certain() ? Math.min(leftIfOnlyCertain, share.limit()) : 0;
            }
        }
        RemainingPayer payer =
                request.initiative() == Initiative.EMPLOYER ? RemainingPayer.EMPLOYER : RemainingPayer.BENEFICIARY;
        return new FundingPlan(
                isOpen || payer == RemainingPayer.EMPLOYER ? Route.COMBINED : Route.NONE,
                request.bilan().price(),
                contributions,
                shares.values().stream()
                        .map(Share::toConfirm)
                        .filter(Objects::nonNull)
                        .toList(),
                new Remaining(payer, new Euros(left)),
                new Euros(leftIfOnlyCertain),
                Euros.ZERO);
    }

    /** Tells when an employer's own project leaves it more than the budget that it announced. */
    static void compareBudget(FundingRequest request, FundingPlan plan, Findings findings) {
        Euros budget = request.company().trainingBudget();
        Euros left = plan.remaining().amount();
        if (budget != null && request.initiative() == Initiative.EMPLOYER && left.cents() > budget.cents()) {
            Euros excess = new Euros(left.cents() - budget.cents());
            BilingualText message = new BilingualText(
                    "Le reste à charge de l'employeur est de " + left.inWords().french() + " : son budget formation de "
                            + budget.inWords().french() + " est dépassé de "
                            + excess.inWords().french(),
                    left.inWords().english() + " are left to the employer: its training budget of "
                            + budget.inWords().english() + " is exceeded by "
                            + excess.inWords().english());
            findings.add(new Notice("BUDGET-DEPASSE", Severity.WARNING, message, List.of()));
        }
    }
}
