package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The period that is asked for first has a rule base of its own, all others share one. */
class RulebookRulesTest {

    private static final long SEED = 20_261_128L;
    private static final int REQUESTS = 2_000;
    private static final CompiledRulebook LAW = CompiledRulebook.of("law");

    @Test
    void all_periods_but_the_first_asked_for_share_a_rule_base() {
        Periods periods = new Periods(LAW);
        NavigableSet<LocalDate> days = Periods.firstDays(LAW);
        RuleBase first = periods.on(days.last()).ruleBase();
        RuleBase shared = periods.on(days.first()).ruleBase();

        assertThat(first).isNotSameAs(shared).isSameAs(periods.on(days.last()).ruleBase());
        assertThat(days.headSet(days.last()))
                .allSatisfy(day -> assertThat(periods.on(day).ruleBase()).isSameAs(shared));
    }

    /** So a rule fires in the shared rule base only on the days on which it applies. */
    @ParameterizedTest
    @EnumSource
    void a_decision_is_the_same_in_a_rule_base_of_its_own_and_in_the_shared_one(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        Decider shared = new Decider(rulebook, "test");
        shared.prepare(Periods.firstDays(rulebook).last());
        for (FundingRequest request : new RandomRequests(SEED).next(REQUESTS / 200)) {
            Decider own = new Decider(rulebook, "test");
            assertThat(own.decide(request)).isEqualTo(shared.decide(request));
        }
    }

    /** Rules that no thread fired yet are fired by the one that prepares their period, while others decide. */
    @Test
    void threads_that_prepare_periods_while_others_decide_come_to_the_same_decisions() {
        List<FundingRequest> requests = new RandomRequests(SEED).next(REQUESTS);
        Decider one = new Decider(LAW, "test");
        List<FundingDecision> decisions = requests.stream().map(one::decide).toList();
        Decider many = new Decider(LAW, "test");

        assertThat(requests.parallelStream().map(many::decide).toList()).isEqualTo(decisions);
    }
}
