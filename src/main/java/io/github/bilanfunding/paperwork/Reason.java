package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

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
 * @param text the reason in one sentence, with the amount, the unmet criteria or what is missing, not null
 */
public record Reason(
        Scheme scheme,
        BilingualText label,
        SchemeUse use,
        List<String> rules,
        List<String> missing,
        BilingualText text) {

    /**
     * Copies the lists.
     *
     * @param scheme as the component
     * @param label as the component
     * @param use as the component
     * @param rules as the component
     * @param missing as the component
     * @param text as the component
     */
    public Reason {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }

    static Reason of(SchemeVerdict verdict, FundingPlan plan, FundingDecision decision) {
        ReasonText text = new ReasonText(verdict);
        return switch (verdict.status()) {
            case NOT_APPLICABLE -> unused(verdict, SchemeUse.NOT_APPLICABLE);
            case NOT_CLAIMED -> unused(verdict, SchemeUse.NOT_CLAIMED);
            case INELIGIBLE -> {
                List<Criterion> unmet = decision.criteria(verdict.scheme(), Outcome.UNMET);
                yield new Reason(
                        verdict.scheme(),
                        verdict.label(),
                        SchemeUse.REFUSED,
                        ids(unmet),
                        List.of(),
                        text.refused(unmet));
            }
            case UNDETERMINED -> {
                List<Criterion> unknown = decision.criteria(verdict.scheme(), Outcome.UNKNOWN);
                List<String> missing = unknown.stream()
                        .flatMap(criterion -> criterion.missing().stream())
                        .distinct()
                        .toList();
                yield new Reason(
                        verdict.scheme(),
                        verdict.label(),
                        SchemeUse.UNKNOWN,
                        ids(unknown),
                        missing,
                        text.open(SchemeUse.UNKNOWN, missing));
            }
            case ELIGIBLE, SUBJECT_TO_APPROVAL ->
                plan.contribution(verdict.scheme())
                        .map(paid -> paying(verdict, paid))
                        .or(() -> plan.toConfirm(verdict.scheme()).map(open -> toConfirm(verdict, open)))
                        .orElseGet(() -> unused(verdict, SchemeUse.NOT_USED));
        };
    }

    private static Reason paying(SchemeVerdict verdict, Contribution paid) {
        SchemeUse use = paid.amount().equals(verdict.ceiling()) ? SchemeUse.CAPPED : SchemeUse.APPLIED;
        return new Reason(
                verdict.scheme(),
                verdict.label(),
                use,
                paid.rules(),
                List.of(),
                new ReasonText(verdict).paying(use, paid));
    }

    private static Reason toConfirm(SchemeVerdict verdict, AmountToConfirm open) {
        return new Reason(
                verdict.scheme(),
                verdict.label(),
                SchemeUse.TO_CONFIRM,
                open.rules(),
                open.missing(),
                new ReasonText(verdict).open(SchemeUse.TO_CONFIRM, open.missing()));
    }

    private static Reason unused(SchemeVerdict verdict, SchemeUse use) {
        return new Reason(
                verdict.scheme(),
                verdict.label(),
                use,
                List.of(),
                List.of(),
                new ReasonText(verdict).open(use, List.of()));
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }
}
