package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.CohortTotals;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.value.Euros;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The money of the company that the beneficiaries of a cohort share. What one uses is not available to the next. */
final class SharedMoney {

    private SharedMoney() {}

    /**
     * The company for the next beneficiary, without the money used by this plan. If the request does not give the rest
     * of the OPCO envelope, the yearly envelope from the table of rates is used once the OPCO pays.
     */
    static Company remaining(Company company, FundingPlan plan, @Nullable Euros envelopeOfTheYear) {
        Euros opco = plan.paidBy(Scheme.OPCO);
        Euros employer = plan.paidBy(Scheme.EMPLOYER_BUDGET);
        if (plan.remaining().payer() == RemainingPayer.EMPLOYER) {
            employer = employer.plus(plan.remaining().amount());
        }
        Euros named = company.opcoEnvelopeLeft();
        Euros envelope = named == null && opco.isPositive() ? envelopeOfTheYear : named;
        return company.toBuilder()
                .trainingBudget(less(company.trainingBudget(), employer))
                .opcoGrant(less(company.opcoGrant(), opco))
                .opcoEnvelopeLeft(less(envelope, opco))
                .build();
    }

    static CohortTotals totals(List<FundingDecision> decisions) {
        Euros price = Euros.ZERO;
        Map<Scheme, Euros> byPayer = new TreeMap<>();
        Map<RemainingPayer, Euros> remaining = new EnumMap<>(RemainingPayer.class);
        for (RemainingPayer payer : RemainingPayer.values()) {
            remaining.put(payer, Euros.ZERO);
        }
        for (FundingDecision decision : decisions) {
            FundingPlan plan = decision.plan();
            price = price.plus(plan.price());
            for (Contribution c : plan.contributions()) {
                byPayer.merge(c.scheme(), c.amount(), Euros::plus);
            }
            remaining.merge(plan.remaining().payer(), plan.remaining().amount(), Euros::plus);
        }
        return new CohortTotals(price, byPayer, remaining);
    }

    private static @Nullable Euros less(@Nullable Euros amount, Euros used) {
        return amount == null ? null : amount.minus(used).max(Euros.ZERO);
    }
}
