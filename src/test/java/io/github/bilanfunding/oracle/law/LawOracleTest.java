package io.github.bilanfunding.oracle.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the law and the law in plain Java say the same. The profile {@code law-oracle} compares more requests. */
class LawOracleTest {

    private static final int REQUESTS = Integer.getInteger("law.oracle.requests", 20_000);
    private static final long SEED = Long.getLong("law.oracle.seed", 20_261_126L);
    private static final int AT_ONCE = 1_000;
    private static final int SHOWN = 10;

    private final Comparison comparison =
            new Comparison(new Decider(CompiledRulebook.of("law"), FundingEngine.libraryVersion()));

    @Test
    void rules_and_articles_say_the_same() {
        EdgeRequests requests = new EdgeRequests(SEED);
        Map<String, FundingRequest> differing = new TreeMap<>();
        for (int compared = 0; compared < REQUESTS && differing.size() < SHOWN; compared += AT_ONCE) {
            List<FundingRequest> some =
                    Stream.generate(requests::next).limit(AT_ONCE).toList();
            some.parallelStream()
                    .filter(comparison::differs)
                    .toList()
                    .forEach(request -> differing.putIfAbsent(comparison.firstDifference(request), request));
        }
        assertThat(differing.values().stream().map(comparison::report)).isEmpty();
    }

    @Test
    void the_requests_reach_every_way_to_pay_and_every_payer() {
        Set<String> routes = new TreeSet<>();
        Set<String> payers = new TreeSet<>();
        answers().map(LawAnswer::plan).filter(Plan::isPaid).forEach(plan -> {
            routes.add(plan.route());
            plan.parts().forEach(part -> payers.add(part.scheme()));
        });

        assertThat(routes)
                .containsExactlyInAnyOrder(
                        "CPF",
                        "COMPANY_PLAN",
                        "SELF_EMPLOYED_FUND",
                        "C2P",
                        "REDEPLOYMENT_LEAVE",
                        "PUBLIC_SERVICE",
                        "DIRECT");
        assertThat(payers)
                .containsExactlyInAnyOrder(
                        "CPF",
                        "CPF_TOP_UP",
                        "OPCO",
                        "FNE",
                        "FAF",
                        "REGION",
                        "C2P",
                        "AT_MP",
                        "AIF",
                        "AGEFIPH",
                        "FIPHFP",
                        "PUBLIC_SERVICE",
                        "REDEPLOYMENT_LEAVE",
                        "OTHER");
    }

    @Test
    void the_requests_meet_and_miss_every_criterion_that_can_be_missed() {
        Map<String, Set<Outcome>> reached = new TreeMap<>();
        answers()
                .flatMap(answer -> answer.verdicts().values().stream())
                .flatMap(verdict -> verdict.outcomes().entrySet().stream())
                .forEach(criterion -> reached.computeIfAbsent(criterion.getKey(), id -> EnumSet.noneOf(Outcome.class))
                        .add(criterion.getValue()));

        assertThat(reached.remove("BILAN-ACTION-DE-FORMATION")).containsExactly(Outcome.UNMET);
        assertThat(reached.remove("ABSENCE-SANS-ARRET-MALADIE")).containsExactly(Outcome.MET, Outcome.PRESUMED);
        assertThat(reached)
                .hasSize(59)
                .allSatisfy((id, outcomes) -> assertThat(outcomes).contains(Outcome.MET, Outcome.UNMET));
    }

    private static Stream<LawAnswer> answers() {
        return Stream.generate(new EdgeRequests(SEED)::next).limit(20_000).map(LawOracle::decide);
    }
}
