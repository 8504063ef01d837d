package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.Variations;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law over time: every first of month from 2019 to 2027, and the days around every change of a rule or of a table. */
class LawSweepTest {

    private static final long SEED = 20_261_122L;
    private static final int PROFILES = 6;
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final CompiledRulebook LAW = CompiledRulebook.of("law");
    private static final Decider DECIDER = new Decider(LAW, FundingEngine.libraryVersion());

    @Test
    void every_day_is_decided_and_every_plan_adds_up() {
        RandomRequests random = new RandomRequests(SEED);
        List<FundingRequest> profiles = random.next(PROFILES);
        for (LocalDate day : days()) {
            for (FundingRequest profile : profiles) {
                FundingDecision decision = DECIDER.decide(Variations.on(profile, day));
                assertAddsUp(day, decision.plan());
                decision.alternatives().forEach(plan -> assertAddsUp(day, plan));
            }
        }
    }

    @Test
    void the_rights_of_the_cpf_stand_in_exactly_one_offer_every_day() {
        for (LocalDate day : days()) {
            assertThat(LAW.catalogue().on(day))
                    .filteredOn(r -> r.family().equals("CPF-DROITS"))
                    .as("on " + day)
                    .hasSize(1);
        }
    }

    @Test
    void the_participation_has_no_gap_and_no_overlap_from_its_first_day_on() {
        LocalDate first = LAW.catalogue().rules().stream()
                .filter(LawSweepTest::isParticipation)
                .map(RuleInfo::validFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (LocalDate day : days()) {
            assertThat(LAW.catalogue().on(day))
                    .filteredOn(LawSweepTest::isParticipation)
                    .as("on " + day)
                    .hasSize(day.isBefore(first) ? 0 : 1);
        }
    }

    private static boolean isParticipation(RuleInfo rule) {
        return rule.family().equals("CPF-PARTICIPATION");
    }

    private static NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate first = LAW.catalogue().decidesFrom();
        for (LocalDate day = first; !day.isAfter(LAST); day = day.plusMonths(1)) {
            days.add(day);
        }
        Stream.concat(LAW.catalogue().turningDays().stream(), LAW.tables().boundaries())
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        return days.tailSet(first, true);
    }

    private static void assertAddsUp(LocalDate day, FundingPlan plan) {
        Euros funded = plan.contributions().stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
        assertThat(funded.plus(plan.remaining().amount())).as("on " + day).isEqualTo(plan.price());
        assertThat(plan.remaining().amount()).as("on " + day).isGreaterThanOrEqualTo(Euros.ZERO);
    }
}
