package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.List;

/**
 * The papers of the plan of a decision. Immutable and thread-safe.
 *
 * @param lines who pays what and how, in the order of the plan, with the remaining amount last if it is above zero; the
 *     amounts add up to the price; not null
 * @param deadlines the formalities of every open funder and of the bilan itself, not null
 * @param steps what the beneficiary does for the plan, in order, not null
 * @param mentions the sentences that a quote must contain, not null
 * @param reasons why each scheme pays or does not pay, in the order of the decision, not null
 */
public record Paperwork(
        List<PlanLine> lines,
        Deadlines deadlines,
        List<PlanStep> steps,
        List<QuoteMention> mentions,
        List<Reason> reasons) {

    /**
     * Copies the lists.
     *
     * @param lines as the component
     * @param deadlines as the component
     * @param steps as the component
     * @param mentions as the component
     * @param reasons as the component
     */
    public Paperwork {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return the papers of the plan of a decision, with blanks where a provider presents itself}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public static Paperwork of(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return of(request, decision, catalogue, Provider.UNKNOWN);
    }

    /**
     * {@return the papers of the plan of a decision}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @param provider fills in the mentions, not null; {@link Provider#UNKNOWN} for nobody
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public static Paperwork of(
            FundingRequest request, FundingDecision decision, Catalogue catalogue, Provider provider) {
        Fingerprint.requireSame(request, decision.requestFingerprint());
        return made(request, decision, catalogue, provider);
    }

    /**
     * {@return the papers of one beneficiary of a cohort, with blanks where a provider presents itself}
     *
     * @param request the request of the cohort that was decided, not null
     * @param decision the decision on the cohort, not null
     * @param index the place of the beneficiary, from 0
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     * @throws IndexOutOfBoundsException if there is no such beneficiary
     */
    public static Paperwork of(CohortRequest request, CohortDecision decision, int index, Catalogue catalogue) {
        return of(request, decision, index, catalogue, Provider.UNKNOWN);
    }

    /**
     * {@return the papers of one beneficiary of a cohort}
     *
     * @param request the request of the cohort that was decided, not null
     * @param decision the decision on the cohort, not null
     * @param index the place of the beneficiary, from 0
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @param provider fills in the mentions, not null; {@link Provider#UNKNOWN} for nobody
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     * @throws IndexOutOfBoundsException if there is no such beneficiary
     */
    public static Paperwork of(
            CohortRequest request, CohortDecision decision, int index, Catalogue catalogue, Provider provider) {
        Fingerprint.requireSame(request, decision.requestFingerprint());
        return made(request.of(index, request.company()), decision.decisions().get(index), catalogue, provider);
    }

    private static Paperwork made(
            FundingRequest request, FundingDecision decision, Catalogue catalogue, Provider provider) {
        catalogue.requireSame(decision.rulebook());
        List<PlanLine> lines = PlanLines.of(request, decision, catalogue);
        return new Paperwork(
                lines,
                Deadlines.of(decision, request.bilan().startDate(), catalogue),
                PlanStep.of(lines, decision, catalogue),
                QuoteMentions.of(request, decision, catalogue, provider.letterhead()),
                decision.schemes().stream()
                        .map(verdict -> Reason.of(verdict, decision.plan(), decision))
                        .toList());
    }
}
