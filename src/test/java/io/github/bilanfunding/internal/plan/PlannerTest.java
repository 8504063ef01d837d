package io.github.bilanfunding.internal.plan;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void offers_pay_in_the_order_of_their_ranks_until_nothing_is_left() {
        FundingPlan plan = only(
                euros(1000),
                Floor.NONE,
                offer(Scheme.OPCO, 2, 500),
                offer(Scheme.CPF, 1, 700),
                offer(Scheme.FNE, 3, 9));

        assertThat(plan.contributions()).extracting(Contribution::scheme).containsExactly(Scheme.CPF, Scheme.OPCO);
        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(700), euros(300));
        assertThat(plan.remaining().amount()).isEqualTo(Euros.ZERO);
    }

    @Test
    void a_floor_stays_with_the_remaining_payer() {
        FundingPlan plan = only(euros(1000), floor(150), offer(Scheme.CPF, 1, 2000));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(850));
        assertThat(plan.contributions().get(0).rules()).containsExactly("CPF-offer", "floor");
        assertThat(plan.remaining().amount()).isEqualTo(euros(150));
    }

    @Test
    void a_floor_that_does_not_bind_is_not_among_the_rules_of_the_amount() {
        FundingPlan plan = only(euros(1000), floor(150), offer(Scheme.CPF, 1, 850));

        assertThat(plan.contributions().get(0).rules()).containsExactly("CPF-offer");
    }

    @Test
    void an_offer_that_may_cover_the_floor_pays_it() {
        Offer top = TestTerms.offer(Scheme.CPF_TOP_UP, 2, euros(100), true, true);

        FundingPlan plan = only(euros(1000), floor(150), offer(Scheme.CPF, 1, 2000), top);

        assertThat(plan.remaining().amount()).isEqualTo(euros(50));
    }

    @Test
    void a_floor_above_the_price_leaves_all_of_it() {
        FundingPlan plan = only(euros(100), floor(150), offer(Scheme.CPF, 1, 2000));

        assertThat(plan.contributions()).isEmpty();
        assertThat(plan.remaining().amount()).isEqualTo(euros(100));
    }

    @Test
    void a_payer_that_lifts_the_floor_lifts_it_where_it_pays() {
        FundingPlan plan =
                only(euros(1000), liftedBy(Scheme.OPCO), offer(Scheme.CPF, 1, 600), offer(Scheme.OPCO, 2, 400));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(600), euros(400));
        assertThat(plan.remaining().amount()).isEqualTo(Euros.ZERO);
    }

    @Test
    void a_payer_to_whom_nothing_is_left_to_pay_does_not_lift_the_floor() {
        FundingPlan plan =
                only(euros(1000), liftedBy(Scheme.OPCO), offer(Scheme.CPF, 1, 2000), offer(Scheme.OPCO, 2, 400));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(850));
        assertThat(plan.remaining().amount()).isEqualTo(euros(150));
    }

    @Test
    void a_payer_that_may_cover_the_floor_covers_it_as_far_as_it_goes_without_lifting_it() {
        FundingPlan plan = only(
                euros(1000),
                liftedBy(Scheme.CPF_TOP_UP),
                offer(Scheme.CPF, 1, 2000),
                TestTerms.offer(Scheme.CPF_TOP_UP, 2, euros(10), true, true));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(850), euros(10));
        assertThat(plan.remaining().amount()).isEqualTo(euros(140));
    }

    @Test
    void a_payer_that_offers_nothing_does_not_lift_the_floor() {
        FundingPlan plan =
                only(euros(1000), liftedBy(Scheme.OPCO), offer(Scheme.CPF, 1, 2000), offer(Scheme.OPCO, 2, 0));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(850));
        assertThat(plan.contributions().get(0).rules()).containsExactly("CPF-offer", "floor");
        assertThat(plan.remaining().amount()).isEqualTo(euros(150));
    }

    @Test
    void what_a_provisional_floor_limits_is_not_certain() {
        Floor provisional = new Floor(euros(150), false, List.of("floor"), Set.of());

        assertThat(only(euros(1000), provisional, offer(Scheme.CPF, 1, 2000)).remainingIfOnlyCertain())
                .isEqualTo(euros(1000));
        assertThat(only(euros(1000), provisional, offer(Scheme.CPF, 1, 500)).remainingIfOnlyCertain())
                .isEqualTo(euros(500));
    }

    @Test
    void who_covers_a_provisional_floor_is_certain_unless_the_floor_held_something_back() {
        Floor provisional = new Floor(euros(150), false, List.of("floor"), Set.of());
        Offer covers = TestTerms.offer(Scheme.OPCO, 2, euros(2000), true, true);

        assertThat(only(euros(1000), provisional, covers).remainingIfOnlyCertain())
                .isEqualTo(Euros.ZERO);
        assertThat(only(euros(1000), provisional, offer(Scheme.CPF, 1, 2000), covers)
                        .contributions())
                .extracting(Contribution::certainty)
                .containsExactly(Certainty.SUBJECT_TO_APPROVAL, Certainty.SUBJECT_TO_APPROVAL);
    }

    @Test
    void offers_of_one_scheme_and_different_ranks_make_one_contribution() {
        FundingPlan plan = only(euros(2500), floor(150), offer(Scheme.CPF, 1, 1000), offer(Scheme.CPF, 2, 1600));

        assertThat(plan.contributions()).extracting(Contribution::amount).containsExactly(euros(2350));
    }

    @Test
    void a_floor_that_only_an_uncertain_payer_lifts_binds_without_it() {
        FundingPlan plan = only(
                euros(1000),
                liftedBy(Scheme.AT_MP),
                offer(Scheme.CPF, 1, 900),
                TestTerms.offer(Scheme.AT_MP, 2, euros(7500), false, false));

        assertThat(plan.remaining().amount()).isEqualTo(Euros.ZERO);
        assertThat(plan.remainingIfOnlyCertain()).isEqualTo(euros(150));
    }

    @Test
    void without_the_uncertain_the_later_ones_pay_more() {
        Offer uncertain = TestTerms.offer(Scheme.OPCO, 1, euros(600), false, false);

        FundingPlan plan = only(euros(1000), Floor.NONE, uncertain, offer(Scheme.EMPLOYER_BUDGET, 2, 900));

        assertThat(plan.remaining().amount()).isEqualTo(Euros.ZERO);
        assertThat(plan.remainingIfOnlyCertain()).isEqualTo(euros(100));
        assertThat(plan.contributions())
                .extracting(Contribution::certainty)
                .containsExactly(Certainty.SUBJECT_TO_APPROVAL, Certainty.CERTAIN);
    }

    @Test
    void the_best_plan_for_the_beneficiary_comes_first() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 400)),
                        terms(Route.COMPANY_PLAN, offer(Scheme.OPCO, 1, 500))))
                .containsExactly(Route.COMPANY_PLAN, Route.CPF);
    }

    @Test
    void of_equal_plans_the_one_that_awaits_fewer_euros_comes_first() {
        Offer uncertain = TestTerms.offer(Scheme.CPF, 1, euros(500), false, false);

        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, uncertain),
                        terms(Route.COMPANY_PLAN, offer(Scheme.OPCO, 1, 500))))
                .containsExactly(Route.COMPANY_PLAN, Route.CPF);
    }

    @Test
    void then_the_one_that_costs_the_employer_less() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF_TOP_UP, 1, 500)),
                        terms(Route.COMPANY_PLAN, offer(Scheme.OPCO, 1, 500))))
                .containsExactly(Route.COMPANY_PLAN, Route.CPF);
    }

    @Test
    void what_is_left_to_the_employer_counts_as_its_cost() {
        assertThat(routes(
                        RemainingPayer.EMPLOYER,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 400)),
                        terms(Route.COMPANY_PLAN, offer(Scheme.OPCO, 1, 500))))
                .containsExactly(Route.COMPANY_PLAN, Route.CPF);
    }

    @Test
    void then_the_order_of_the_routes_decides() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.COMPANY_PLAN, offer(Scheme.OPCO, 1, 500)),
                        terms(Route.CPF, offer(Scheme.CPF, 1, 500))))
                .containsExactly(Route.CPF, Route.COMPANY_PLAN);
    }

    @Test
    void the_plan_whose_payer_must_pay_everything_comes_first() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 1000)),
                        terms(Route.REDEPLOYMENT_LEAVE, obliged(euros(1000)))))
                .containsExactly(Route.REDEPLOYMENT_LEAVE, Route.CPF);
    }

    @Test
    void a_payer_that_must_pay_everything_and_pays_nothing_does_not_come_first() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 400)),
                        terms(Route.REDEPLOYMENT_LEAVE, obliged(Euros.ZERO), offer(Scheme.OPCO, 2, 300))))
                .containsExactly(Route.CPF, Route.REDEPLOYMENT_LEAVE);
    }

    @Test
    void while_nobody_pays_the_route_that_is_nearest_to_paying_comes_first() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        TestTerms.waiting(Route.CPF, SchemeStatus.UNDETERMINED, 1),
                        TestTerms.waiting(Route.C2P, SchemeStatus.SUBJECT_TO_APPROVAL, 0)))
                .containsExactly(Route.C2P);
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        TestTerms.waiting(Route.CPF, SchemeStatus.UNDETERMINED, 3),
                        TestTerms.waiting(Route.C2P, SchemeStatus.UNDETERMINED, 2)))
                .containsExactly(Route.C2P);
    }

    @Test
    void another_route_is_shown_while_somebody_may_still_pay_on_it() {
        AmountToConfirm open = new AmountToConfirm(Scheme.AGEFIPH, List.of(), List.of("AGEFIPH-ACCORD"));

        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 400)),
                        new RouteTerms(Route.DIRECT, List.of(), Floor.NONE, List.of(open), Euros.ZERO, Nearness.NONE)))
                .containsExactly(Route.CPF, Route.DIRECT);
    }

    @Test
    void the_same_money_is_shown_twice_where_somebody_else_may_still_pay() {
        AmountToConfirm open = new AmountToConfirm(Scheme.AGEFIPH, List.of(), List.of("AGEFIPH-ACCORD"));
        Offer region = offer(Scheme.REGION, 1, 400);

        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, region),
                        new RouteTerms(
                                Route.DIRECT, List.of(region), Floor.NONE, List.of(open), Euros.ZERO, Nearness.NONE)))
                .containsExactly(Route.CPF, Route.DIRECT);
    }

    @Test
    void a_route_on_which_nobody_pays_is_not_shown_beside_another() {
        assertThat(routes(
                        RemainingPayer.BENEFICIARY,
                        terms(Route.CPF, offer(Scheme.CPF, 1, 400)),
                        terms(Route.COMPANY_PLAN)))
                .containsExactly(Route.CPF);
    }

    @Test
    void wages_are_paid_by_who_may_still_pay_an_amount_to_confirm() {
        AmountToConfirm open = new AmountToConfirm(Scheme.OPCO, List.of(), List.of("OPCO-DECISION"));
        RouteTerms terms =
                new RouteTerms(Route.COMPANY_PLAN, List.of(), Floor.NONE, List.of(open), euros(360), Nearness.NONE);

        assertThat(Planner.plans(euros(1000), RemainingPayer.EMPLOYER, List.of(terms))
                        .get(0)
                        .wageSupport())
                .isEqualTo(euros(360));
    }

    @Test
    void without_an_open_route_the_plan_says_so() {
        FundingPlan plan = Planner.plans(euros(1000), RemainingPayer.BENEFICIARY, List.of())
                .get(0);

        assertThat(plan.route()).isEqualTo(Route.NONE);
        assertThat(plan.remaining().amount()).isEqualTo(euros(1000));
    }

    @Test
    void the_same_contributions_are_not_proposed_twice() {
        assertThat(routes(RemainingPayer.BENEFICIARY, terms(Route.CPF), terms(Route.COMPANY_PLAN), terms(Route.C2P)))
                .containsExactly(Route.CPF);
    }

    @Test
    void the_same_money_is_not_proposed_twice_because_other_rules_pay_it() {
        Offer direct = offer(Scheme.REGION, 10, 500);
        Offer completing = new Offer(
                Scheme.REGION, 20, List.of(new Limit(euros(500), "completing")), false, true, false, Euros.ZERO);

        assertThat(routes(RemainingPayer.BENEFICIARY, terms(Route.CPF, direct), terms(Route.DIRECT, completing)))
                .containsExactly(Route.CPF);
    }

    private static FundingPlan only(Euros price, Floor floor, Offer... offers) {
        return Planner.plans(
                        price, RemainingPayer.BENEFICIARY, List.of(TestTerms.of(Route.CPF, List.of(offers), floor)))
                .get(0);
    }

    private static List<Route> routes(RemainingPayer payer, RouteTerms... terms) {
        return Planner.plans(euros(1000), payer, List.of(terms)).stream()
                .map(FundingPlan::route)
                .toList();
    }

    private static RouteTerms terms(Route route, Offer... offers) {
        return TestTerms.of(route, List.of(offers), Floor.NONE);
    }

    private static Offer offer(Scheme scheme, int rank, long limit) {
        return TestTerms.offer(scheme, rank, euros(limit), false, true);
    }

    /** An offer of a payer that the law obliges to pay the whole price. */
    private static Offer obliged(Euros limit) {
        return new Offer(
                Scheme.REDEPLOYMENT_LEAVE, 1, List.of(new Limit(limit, "leave")), false, false, true, Euros.ZERO);
    }

    private static Floor liftedBy(Scheme payer) {
        return new Floor(euros(150), true, List.of("floor"), Set.of(payer));
    }

    private static Floor floor(long amount) {
        return TestTerms.floor(euros(amount), "floor");
    }
}
