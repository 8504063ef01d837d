package io.github.bilanfunding.internal.plan;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the planner tells of its arithmetic. */
class ReckoningTest {

    private static final Limit RIGHTS = new Limit(euros(2300), "rights");
    private static final Limit CAP = new Limit(euros(1600), "cap");

    @Test
    void a_step_tells_the_offer_its_ceilings_what_was_left_and_what_it_pays() {
        PlanReckoning plan = reckoned(Floor.NONE, topUp(300, false), rights());

        assertThat(plan.steps())
                .containsExactly(
                        new PaymentStep(
                                Scheme.CPF_TOP_UP,
                                List.of(new Limit(euros(300), "CPF_TOP_UP-offer")),
                                euros(1950),
                                Euros.ZERO,
                                euros(300)),
                        new PaymentStep(Scheme.CPF, List.of(RIGHTS, CAP), euros(1650), Euros.ZERO, euros(1600)));
    }

    @Test
    void a_floor_that_is_kept_is_withheld_from_whom_it_binds() {
        PlanReckoning plan = reckoned(floor(Set.of()), rights());

        assertThat(plan.floor()).isEqualTo(new Limit(euros(400), "floor"));
        assertThat(plan.floorLiftedBy()).isEmpty();
        assertThat(plan.steps()).extracting(PaymentStep::withheld).containsExactly(euros(400));
        assertThat(plan.steps()).extracting(PaymentStep::amount).containsExactly(euros(1550));
    }

    @Test
    void a_lifted_floor_is_told_with_the_payer_who_lifts_it() {
        PlanReckoning plan = reckoned(floor(Set.of(Scheme.CPF_TOP_UP)), topUp(300, false), rights());

        assertThat(plan.floor()).isEqualTo(new Limit(euros(400), "floor"));
        assertThat(plan.floorLiftedBy()).containsExactly(Scheme.CPF_TOP_UP);
        assertThat(plan.steps()).extracting(PaymentStep::withheld).containsOnly(Euros.ZERO);
    }

    @Test
    void a_payer_that_only_covers_a_part_of_the_floor_does_not_lift_it() {
        Offer all = TestTerms.offer(Scheme.CPF, 20, euros(5000), false, true);

        PlanReckoning plan = reckoned(floor(Set.of(Scheme.CPF_TOP_UP)), all, topUp(10, true));

        assertThat(plan.floorLiftedBy()).isEmpty();
        assertThat(plan.steps()).extracting(PaymentStep::amount).containsExactly(euros(1550), euros(10));
    }

    @Test
    void an_offer_to_which_nothing_is_left_is_a_step_that_pays_nothing() {
        Offer all = TestTerms.offer(Scheme.OPCO, 1, euros(5000), false, true);

        assertThat(reckoned(floor(Set.of()), all, rights()).steps())
                .extracting(PaymentStep::amount)
                .containsExactly(euros(1550), Euros.ZERO);
    }

    private static PlanReckoning reckoned(Floor floor, Offer... offers) {
        RouteTerms terms = TestTerms.of(Route.CPF, List.of(offers), floor);
        return Planner.reckonings(euros(1950), RemainingPayer.BENEFICIARY, List.of(terms))
                .get(0);
    }

    private static Offer rights() {
        return new Offer(Scheme.CPF, 20, List.of(RIGHTS, CAP), false, true, false, Euros.ZERO);
    }

    private static Offer topUp(long amount, boolean coversFloor) {
        return TestTerms.offer(Scheme.CPF_TOP_UP, coversFloor ? 30 : 10, euros(amount), coversFloor, true);
    }

    private static Floor floor(Set<Scheme> liftedBy) {
        return new Floor(euros(400), true, List.of("floor"), liftedBy);
    }
}
