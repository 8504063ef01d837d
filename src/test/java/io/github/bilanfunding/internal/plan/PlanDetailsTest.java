package io.github.bilanfunding.internal.plan;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.Euros;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What decides between plans that are nearly equal, and what a plan says beside its amounts. */
class PlanDetailsTest {

    @Test
    void a_contribution_names_its_offer_and_the_ceilings_that_lower_it_most() {
        Offer offer = offer(new Limit(euros(900), "offer"), new Limit(euros(500), "one"), new Limit(euros(700), "two"));

        assertThat(rules(offer)).containsExactly("offer", "one");
    }

    @Test
    void a_ceiling_that_lowers_nothing_is_not_named() {
        assertThat(rules(offer(new Limit(euros(500), "offer"), new Limit(euros(500), "ceiling"))))
                .containsExactly("offer");
    }

    @Test
    void a_contribution_of_two_offers_is_certain_only_if_both_are() {
        assertThat(certainty(true, true)).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty(true, false)).isEqualTo(Certainty.SUBJECT_TO_APPROVAL);
        assertThat(certainty(false, true)).isEqualTo(Certainty.SUBJECT_TO_APPROVAL);
    }

    @Test
    void wages_are_paid_by_those_who_contribute_only() {
        Offer paying = withWages(Scheme.OPCO, 1, euros(1000), euros(360));
        Offer idle = withWages(Scheme.FNE, 2, euros(500), euros(240));

        assertThat(plan(paying, idle).wageSupport()).isEqualTo(euros(360));
    }

    @Test
    void a_plan_with_a_contribution_comes_before_one_without_even_if_it_awaits_approval() {
        Offer uncertain = TestTerms.offer(Scheme.OPCO, 1, euros(500), false, false);

        assertThat(first(
                        RemainingPayer.EMPLOYER,
                        TestTerms.waiting(Route.CPF, SchemeStatus.ELIGIBLE, 0),
                        terms(Route.COMPANY_PLAN, uncertain)))
                .isEqualTo(Route.COMPANY_PLAN);
    }

    @Test
    void the_plan_that_leaves_less_to_the_employer_comes_before_its_own_one() {
        assertThat(first(
                        RemainingPayer.EMPLOYER,
                        terms(Route.COMPANY_PLAN, certain(Scheme.OPCO, 400)),
                        terms(Route.CPF, certain(Scheme.CPF, 500))))
                .isEqualTo(Route.CPF);
    }

    @Test
    void of_equal_plans_an_employer_takes_its_own_one_and_a_beneficiary_the_first_route() {
        RouteTerms own = terms(Route.COMPANY_PLAN, certain(Scheme.OPCO, 500));
        RouteTerms cpf = terms(Route.CPF, certain(Scheme.CPF, 500));

        assertThat(first(RemainingPayer.EMPLOYER, own, cpf)).isEqualTo(Route.COMPANY_PLAN);
        assertThat(first(RemainingPayer.BENEFICIARY, own, cpf)).isEqualTo(Route.CPF);
    }

    @Test
    void the_status_of_a_scheme_counts_before_the_number_of_its_unknown_criteria() {
        assertThat(first(
                        RemainingPayer.BENEFICIARY,
                        TestTerms.waiting(Route.CPF, SchemeStatus.UNDETERMINED, 1),
                        TestTerms.waiting(Route.C2P, SchemeStatus.ELIGIBLE, 2)))
                .isEqualTo(Route.C2P);
    }

    private static Offer offer(Limit... limits) {
        return new Offer(Scheme.CPF, 1, Arrays.asList(limits), false, true, false, Euros.ZERO);
    }

    private static Offer withWages(Scheme scheme, int rank, Euros limit, Euros wages) {
        return new Offer(scheme, rank, List.of(new Limit(limit, scheme + "-offer")), false, true, false, wages);
    }

    private static Offer certain(Scheme scheme, long limit) {
        return TestTerms.offer(scheme, 1, euros(limit), false, true);
    }

    private static List<String> rules(Offer offer) {
        return plan(offer).contributions().get(0).rules();
    }

    private static Certainty certainty(boolean first, boolean second) {
        return plan(
                        TestTerms.offer(Scheme.CPF, 1, euros(300), false, first),
                        TestTerms.offer(Scheme.CPF, 2, euros(300), false, second))
                .contributions()
                .get(0)
                .certainty();
    }

    private static FundingPlan plan(Offer... offers) {
        return Planner.plans(euros(1000), RemainingPayer.BENEFICIARY, List.of(terms(Route.CPF, offers)))
                .get(0);
    }

    private static Route first(RemainingPayer payer, RouteTerms... terms) {
        return Planner.plans(euros(1000), payer, List.of(terms)).get(0).route();
    }

    private static RouteTerms terms(Route route, Offer... offers) {
        return TestTerms.of(route, List.of(offers), Floor.NONE);
    }
}
