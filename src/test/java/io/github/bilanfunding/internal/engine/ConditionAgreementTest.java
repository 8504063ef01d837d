package io.github.bilanfunding.internal.engine;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule fires in a session exactly when its condition holds as data, whatever the request. */
class ConditionAgreementTest {

    private static final long SEED = 20_261_124L;
    private static final int REQUESTS = 2_000;
    /** Rules that no bilan meets. */
    private static final Set<String> NEVER = Set.of("BILAN-ACTION-DE-FORMATION");

    @ParameterizedTest
    @EnumSource
    void a_rule_fires_exactly_when_its_condition_holds(RulebookId id) {
        Rulebook rulebook = Rulebook.of(id.code());
        Periods periods = new Periods(rulebook);
        Set<String> fired = new HashSet<>(NEVER);

        requests(id).forEach(request -> {
            Period period = periods.on(request.requestDate());
            Set<String> found = fired(period, request);
            assertThat(found)
                    .as("seed %d: %s", SEED, CanonicalJson.compact(request, Language.FRENCH))
                    .isEqualTo(holding(period, request));
            fired.addAll(found);
        });

        assertThat(rulebook.compiled().keySet()).as("rules that fired at all").isSubsetOf(fired);
    }

    private static Stream<FundingRequest> requests(RulebookId id) {
        return Stream.concat(
                new RandomRequests(SEED).next(REQUESTS).stream(),
                ExpertCases.of(id.code()).stream()
                        .filter(c -> !c.states("rejected"))
                        .map(ExpertCase::fundingRequest));
    }

    /** Every fact that rules can look at, whatever gates and criteria come to. */
    private static Set<String> fired(Period period, FundingRequest request) {
        Findings out = new Findings();
        Tables tables = period.tables();
        List<Facts> facts = new ArrayList<>();
        facts.add(new Profile(request, tables, out));
        for (Scheme scheme : Scheme.values()) {
            facts.add(SchemeProfile.criteriaOf(scheme.name(), request, tables, out));
            facts.add(SchemeProfile.amountsOf(scheme.name(), request, tables, out));
        }
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        List<String> fired = new ArrayList<>();
        out.drain(firing -> fired.add(firing.id()));
        assertThat(fired).as("a rule fires once").doesNotHaveDuplicates();
        return new TreeSet<>(fired);
    }

    private static Set<String> holding(Period period, FundingRequest request) {
        Profile profile = new Profile(request, period.tables(), new Findings());
        return period.index().all().stream()
                .filter(rule -> rule.condition().holds(profile))
                .map(rule -> rule.info().id())
                .collect(toCollection(TreeSet::new));
    }
}
