package io.github.bilanfunding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.RandomCpfOrders;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law's rules make of an order through the CPF is what its formula gives, to the cent. */
class LawCpfFormulaTest {

    private static final int ORDERS = 4_000;
    private static final Decider LAW = new Decider(CompiledRulebook.of("law"), FundingEngine.libraryVersion());

    @ParameterizedTest
    @ValueSource(longs = {1, 20_240_502, 20_261_122})
    void rules_and_formula_agree(long seed) {
        RandomCpfOrders orders = new RandomCpfOrders(seed);
        for (int i = 0; i < ORDERS; i++) {
            FundingRequest request = orders.next();
            assertThat(paid(LAW.decide(request)))
                    .as("seed %d, order %d: %s", seed, i, CanonicalJson.compact(request, Language.FRENCH))
                    .isEqualTo(CpfOrder.of(request));
        }
    }

    @Test
    void the_orders_reach_every_payer_and_every_kind_of_remainder() {
        RandomCpfOrders orders = new RandomCpfOrders(1);
        List<CpfOrder> paid =
                Stream.generate(orders::next).limit(ORDERS).map(CpfOrder::of).toList();

        assertThat(paid)
                .anyMatch(o -> o.employer() > 0 && o.rights() > 0 && o.opco() > 0)
                .anyMatch(o -> o.rights() == 0 && o.employer() > 0)
                .anyMatch(o -> o.rights() > 1_600_00)
                .anyMatch(o -> o.rights() > 0 && o.region() > 0 && o.holder() == 150_00)
                .anyMatch(o -> o.rights() > 0 && o.accident() > 0 && o.holder() == 0)
                .anyMatch(o -> o.rights() > 0 && o.opco() > 0 && o.holder() > 0 && o.holder() < 100_00)
                .anyMatch(o -> o.rights() > 0 && o.holder() == 102_23)
                .anyMatch(o -> o.rights() == 1_600_00 && o.holder() == 150_00);
    }

    /** The plan of the CPF route; where there is none nobody pays on it. */
    private static CpfOrder paid(FundingDecision decision) {
        Optional<FundingPlan> plan = Stream.concat(Stream.of(decision.plan()), decision.alternatives().stream())
                .filter(p -> p.route().equals(Route.CPF))
                .findFirst();
        return plan.map(p -> new CpfOrder(
                        paid(p, Scheme.CPF_TOP_UP),
                        paid(p, Scheme.CPF),
                        paid(p, Scheme.OPCO),
                        paid(p, Scheme.AT_MP),
                        paid(p, Scheme.REGION),
                        p.remaining().amount().cents()))
                .orElseGet(() ->
                        new CpfOrder(0, 0, 0, 0, 0, decision.plan().price().cents()));
    }

    private static long paid(FundingPlan plan, Scheme scheme) {
        return plan.contributions().stream()
                .filter(c -> c.scheme().equals(scheme))
                .mapToLong(c -> c.amount().cents())
                .sum();
    }
}
