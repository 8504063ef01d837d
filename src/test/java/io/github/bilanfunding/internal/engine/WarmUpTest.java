package io.github.bilanfunding.internal.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that never fired is prepared by the first thread that fires it, in sight of the others. */
class WarmUpTest {

    private static final long SEED = 20_261_125L;
    private static final int REQUESTS = 1_000;
    /** Rules that no bilan meets. */
    private static final Set<String> NEVER = Set.of("BILAN-ACTION-DE-FORMATION");

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void every_rule_fires_while_some_period_is_prepared(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        Set<String> fired = new HashSet<>(NEVER);
        Periods.firstDays(rulebook).forEach(day -> fired.addAll(warmed(rulebook, day)));

        assertThat(rulebook.catalogue().rules()).extracting(RuleInfo::id).isSubsetOf(fired);
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void every_rule_fires_while_the_rule_base_that_periods_share_is_prepared(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        RulebookRules rules = new RulebookRules(rulebook);
        NavigableSet<LocalDate> days = Periods.firstDays(rulebook);
        RuleBase own = rules.period(days.last()).ruleBase();
        RuleBase shared = rules.period(days.first()).ruleBase();
        Set<String> fired = new HashSet<>(NEVER);
        try (RuleSession session = shared.open()) {
            fired.addAll(WarmUp.run(
                    session,
                    RuleIndex.entries(rulebook.catalogue().schemes(), rulebook.rules()),
                    rulebook.tables(),
                    days));
        }

        assertThat(shared).isNotSameAs(own);
        assertThat(rulebook.catalogue().rules()).extracting(RuleInfo::id).isSubsetOf(fired);
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void no_case_fires_a_rule_that_did_not_fire_while_its_period_was_prepared(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        Decider decider = new Decider(rulebook, "test");
        NavigableSet<LocalDate> firstDays = Periods.firstDays(rulebook);
        Map<LocalDate, List<FundingRequest>> cases = ExpertCases.of(id.code()).stream()
                .map(ExpertCase::fundingRequest)
                .filter(request -> !request.requestDate().isBefore(firstDays.first()))
                .collect(groupingBy(request -> firstDays.floor(request.requestDate())));

        cases.forEach((day, requests) -> assertThat(requests.stream()
                        .flatMap(request -> decider.decide(request).firedRules().stream())
                        .map(FiredRule::id)
                        .collect(toSet()))
                .isSubsetOf(warmed(rulebook, day)));
    }

    /** What stays silent in a period has no row of a table to go by in it, or asks for what no bilan is. */
    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void no_random_request_meets_a_rule_that_did_not_fire_while_its_period_was_prepared(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        List<FundingRequest> requests = new RandomRequests(SEED).next(REQUESTS);
        Field requestDate = Field.of("/requestDate");
        for (LocalDate day : Periods.firstDays(rulebook)) {
            Period period = new RulebookRules(rulebook).period(day);
            Set<String> fired = warmed(period, day);
            List<RuleEntry> silent = period.index().all().stream()
                    .filter(rule -> !fired.contains(rule.info().id()))
                    .toList();
            requests.stream()
                    .flatMap(request -> requestDate.with(request, day).stream())
                    .forEach(request -> assertThat(silent)
                            .as("on %s, seed %d", day, SEED)
                            .noneMatch(rule -> facts(rule, request, period).anyMatch(rule.condition()::holds)));
        }
    }

    /** The facts on which a rule of a group or of one scheme can fire. */
    private static Stream<Facts> facts(RuleEntry rule, FundingRequest request, Period period) {
        Findings out = new Findings();
        return Stream.concat(
                Stream.of(new Profile(request, period.tables(), out)),
                rule.schemes().stream().map(scheme -> SchemeProfile.criteriaOf(scheme, request, period.tables(), out)));
    }

    private static Set<String> warmed(CompiledRulebook rulebook, LocalDate day) {
        return warmed(new RulebookRules(rulebook).period(day), day);
    }

    private static Set<String> warmed(Period period, LocalDate day) {
        try (RuleSession session = period.ruleBase().open()) {
            return WarmUp.run(session, period.index().all(), period.tables(), Set.of(day));
        }
    }
}
