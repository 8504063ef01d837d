package io.github.bilanfunding.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The law gives the CPF route as a formula: the employer's dotation first, then the capped rights less the participation,
 * then the OPCO, then other funders, who may not touch the participation. The waterfall has to agree to the cent.
 */
class CpfFormulaTest {

    private static final long SEED = 20_261_122L;

    @Test
    void the_waterfall_gives_what_the_formula_gives() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            long price = 1L + random.nextInt(400_000);
            long top = amount(random);
            long rights = amount(random);
            long opco = amount(random);
            long other = amount(random);
            long participation = random.nextBoolean() ? 0 : Math.min(15_000, price);

            long e = Math.min(top, price);
            long b = Math.min(rights, Math.max(0, price - e - participation));
            long o = Math.min(opco, price - e - b);
            long t = Math.min(other, Math.max(0, price - e - b - o - participation));

            FundingPlan plan = Planner.plans(
                            new Euros(price),
                            RemainingPayer.BENEFICIARY,
                            List.of(TestTerms.of(
                                    Route.CPF,
                                    List.of(
                                            offer(Scheme.CPF_TOP_UP, 1, top, true),
                                            offer(Scheme.CPF, 2, rights, false),
                                            offer(Scheme.OPCO, 3, opco, true),
                                            offer(Scheme.AIF, 4, other, false)),
                                    TestTerms.floor(new Euros(participation), "participation"))))
                    .get(0);

            String profile = "seed " + SEED + ", profile " + i + ": price " + price + ", top-up " + top + ", rights "
                    + rights + ", OPCO " + opco + ", other " + other + ", participation " + participation;
            assertThat(paid(plan, Scheme.CPF_TOP_UP)).as(profile).isEqualTo(e);
            assertThat(paid(plan, Scheme.CPF)).as(profile).isEqualTo(b);
            assertThat(paid(plan, Scheme.OPCO)).as(profile).isEqualTo(o);
            assertThat(paid(plan, Scheme.AIF)).as(profile).isEqualTo(t);
            assertThat(plan.remaining().amount().cents()).as(profile).isEqualTo(price - e - b - o - t);
        }
    }

    private static long amount(Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(300_000);
    }

    private static Offer offer(Scheme scheme, int rank, long limit, boolean coversFloor) {
        return TestTerms.offer(scheme, rank, new Euros(limit), coversFloor, true);
    }

    private static long paid(FundingPlan plan, Scheme scheme) {
        return plan.paidBy(scheme).cents();
    }
}
