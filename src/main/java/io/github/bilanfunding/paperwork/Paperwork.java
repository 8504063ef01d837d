package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.List;

/**
 * What the plan of a decision asks to be put on paper. Immutable and thread-safe.
 *
 * @param lines who pays what and how, in the order of the plan, what is left last where anything is; their amounts add up
 *     to the price, not null
 * @param deadlines what the payers of the plan ask to be filed, not null
 * @param mentions the sentences that a quote carries, not null
 * @param reasons why each scheme pays or does not, in the order of the decision, not null
 */
public record Paperwork(List<PlanLine> lines, Deadlines deadlines, List<QuoteMention> mentions, List<Reason> reasons) {

    /**
     * Copies the lists.
     *
     * @param lines as the component
     * @param deadlines as the component
     * @param mentions as the component
     * @param reasons as the component
     */
    public Paperwork {
        lines = List.copyOf(lines);
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return what the plan of a decision asks to be put on paper}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the rulebook that decided, not null
     * @throws IllegalArgumentException if the rulebook is not the one that made the decision
     */
    public static Paperwork of(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        catalogue.requireSame(decision.rulebook());
        return new Paperwork(
                PlanLines.of(request, decision, catalogue),
                Deadlines.of(decision, decision.plan(), request.bilan().startDate(), catalogue),
                QuoteMentions.of(request, decision, catalogue),
                decision.schemes().stream()
                        .map(verdict -> Reason.of(verdict, decision.plan()))
                        .toList());
    }
}
