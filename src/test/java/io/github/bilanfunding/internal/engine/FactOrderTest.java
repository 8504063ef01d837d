package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order in which facts are inserted changes nothing. The profile {@code endurance} tries more requests. */
class FactOrderTest {

    private static final int REQUESTS = Integer.getInteger("endurance.requests", 150);
    private static final long SEED = 20_261_126L;

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void the_same_rules_fire_whatever_the_order_of_the_facts(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        Periods periods = new Periods(rulebook);
        Random random = new Random(SEED);
        for (FundingRequest request : new RandomRequests(SEED).next(REQUESTS)) {
            Period period = periods.on(request.requestDate());
            Findings out = new Findings();
            List<Facts> facts = facts(request, rulebook.catalogue().schemes(), period.tables(), out);
            Trace inOrder = fire(period, facts, out);
            Collections.shuffle(facts, random);

            Trace shuffled = fire(period, facts, out);

            assertThat(inOrder.firedRules()).isNotEmpty();
            assertThat(shuffled.firedRules()).isEqualTo(inOrder.firedRules());
            assertThat(shuffled.notices()).isEqualTo(inOrder.notices());
        }
    }

    /** Those of all phases, for all schemes. */
    private static List<Facts> facts(FundingRequest request, List<Scheme> schemes, Tables tables, Findings out) {
        List<Facts> facts = new ArrayList<>(List.of(new Profile(request, tables, out)));
        for (Scheme scheme : schemes) {
            facts.add(SchemeProfile.criteriaOf(scheme.code(), request, tables, out));
            facts.add(SchemeProfile.amountsOf(scheme.code(), request, tables, out));
        }
        return facts;
    }

    private static Trace fire(Period period, List<Facts> facts, Findings out) {
        Trace trace = new Trace(period.index());
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        trace.add(out);
        return trace;
    }
}
