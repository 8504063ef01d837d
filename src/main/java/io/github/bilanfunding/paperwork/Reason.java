package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * Why a scheme pays or does not pay in a plan. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param label its name, not null
 * @param use how the plan uses the scheme, not null
 * @param rules the ids of the rules behind the amount or that leave it open, or of the criteria that are unmet or
 *     unknown, not null
 * @param missing the JSON pointers of the absent inputs on which an unknown scheme or an amount to confirm depends, empty
 *     for other schemes, not null
 */
public record Reason(Scheme scheme, BilingualText label, SchemeUse use, List<String> rules, List<String> missing) {

    /**
     * Copies the lists.
     *
     * @param scheme as the component
     * @param label as the component
     * @param use as the component
     * @param rules as the component
     * @param missing as the component
     */
    public Reason {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }

    static Reason of(SchemeVerdict verdict, FundingPlan plan, FundingDecision decision) {
        return switch (verdict.status()) {
            case NOT_APPLICABLE -> because(verdict, SchemeUse.NOT_APPLICABLE, List.of());
            case NOT_CLAIMED -> because(verdict, SchemeUse.NOT_CLAIMED, List.of());
            case INELIGIBLE -> criteria(verdict, SchemeUse.REFUSED, decision.criteria(verdict.scheme(), Outcome.UNMET));
            case UNDETERMINED ->
                criteria(verdict, SchemeUse.UNKNOWN, decision.criteria(verdict.scheme(), Outcome.UNKNOWN));
            case ELIGIBLE, SUBJECT_TO_APPROVAL ->
                contribution(verdict.scheme(), plan)
                        .map(c -> because(verdict, paying(verdict, c), c.rules()))
                        .or(() -> plan.toConfirm().stream()
                                .filter(open -> open.scheme() == verdict.scheme())
                                .findFirst()
                                .map(open -> new Reason(
                                        verdict.scheme(),
                                        verdict.label(),
                                        SchemeUse.TO_CONFIRM,
                                        open.rules(),
                                        open.missing())))
                        .orElseGet(() -> because(verdict, SchemeUse.NOT_USED, List.of()));
        };
    }

    private static SchemeUse paying(SchemeVerdict verdict, Contribution paid) {
        return paid.amount().equals(verdict.ceiling()) ? SchemeUse.CAPPED : SchemeUse.APPLIED;
    }

    private static Optional<Contribution> contribution(Scheme scheme, FundingPlan plan) {
        return plan.contributions().stream().filter(c -> c.scheme() == scheme).findFirst();
    }

    private static Reason criteria(SchemeVerdict verdict, SchemeUse use, List<Criterion> criteria) {
        return new Reason(
                verdict.scheme(),
                verdict.label(),
                use,
                criteria.stream().map(Criterion::id).toList(),
                criteria.stream()
                        .flatMap(criterion -> criterion.missing().stream())
                        .distinct()
                        .toList());
    }

    private static Reason because(SchemeVerdict verdict, SchemeUse use, List<String> rules) {
        return new Reason(verdict.scheme(), verdict.label(), use, rules, List.of());
    }
}
