package io.github.bilanfunding.estimate;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.search.Assumptions;
import io.github.bilanfunding.internal.search.Bounds;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Optional;

/**
 * The plan that is decided when absent fields have their usual values, as few of them as change it. An estimate is no
 * decision: it is no part of one, of its fingerprint or of its record. Immutable and thread-safe.
 *
 * <p>Usual answers are plain yes-or-no facts of the rulebook. Amounts, dates, headcounts, points, health and what a funder
 * grants are never assumed.
 *
 * @param plan the plan on the assumptions, not null
 * @param assumptions what is assumed, in the order of the rulebook, at least one, not null
 * @param least the least that may remain to the payer of the rest, in euros, with each assumption right, wrong or
 *     undetermined, not null
 * @param most the most that may remain in the same way, in euros, at least {@code least}, not null
 */
public record Estimate(FundingPlan plan, List<Assumption> assumptions, Euros least, Euros most) {

    /**
     * Copies the list.
     *
     * @param plan as the component
     * @param assumptions as the component
     * @param least as the component
     * @param most as the component
     */
    public Estimate {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * {@return the estimate for a request; empty when no usual answer changes its plan}
     *
     * <p>It takes at most 150 decisions.
     *
     * @param engine decides the request and its completions, not null
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public static Optional<Estimate> of(FundingEngine engine, FundingRequest request) {
        Assumptions assumptions = Assumptions.of(new Search(engine, request));
        if (assumptions.needed().isEmpty()) {
            return Optional.empty();
        }
        Bounds bounds = assumptions.bounds();
        return Optional.of(new Estimate(
                assumptions.plan(),
                assumptions.needed().stream()
                        .map(usual -> new Assumption(usual.input(), usual.value(), usual.text(), usual.reason()))
                        .toList(),
                bounds.least(),
                bounds.most()));
    }

    /**
     * {@return the request with the assumptions, whose decision has the plan of this estimate}
     *
     * @param request the request that was estimated, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request cannot hold an assumption
     */
    public FundingRequest completed(FundingRequest request) {
        FundingRequest completed = request;
        for (Assumption assumed : assumptions) {
            completed = completed.with(assumed.pointer(), assumed.value());
        }
        return completed;
    }

    /**
     * Checks that this estimate can be one for a request: the request has its price and lacks what it assumes.
     *
     * @param request the request, not null
     * @throws IllegalArgumentException if it is for another request
     */
    public void requireOf(FundingRequest request) {
        boolean lacksAll = assumptions.stream().allMatch(assumed -> request.value(assumed.pointer()) == null);
        if (!lacksAll || !plan.price().equals(request.bilan().price())) {
            throw new IllegalArgumentException(
                    "the estimate is for another request: it assumes what this one says, or has "
                            + "another price; estimate this request");
        }
    }
}
