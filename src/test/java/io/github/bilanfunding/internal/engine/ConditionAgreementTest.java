package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        Periods periods = new Periods(rulebook);
        Set<String> fired = new HashSet<>(NEVER);

        requests(id).forEach(request -> {
            Period period = periods.on(request.requestDate());
            Set<Fired> found = fired(period, request);
            assertThat(found)
                    .as("seed %d: %s", SEED, CanonicalJson.compact(request, Language.FRENCH))
                    .isEqualTo(holding(rulebook, period, request));
            found.forEach(rule -> fired.add(rule.id()));
        });

        assertThat(rulebook.compiled().keySet()).as("rules that fired at all").isSubsetOf(fired);
    }

    private static Stream<FundingRequest> requests(RulebookId id) {
        return Stream.concat(
                new RandomRequests(SEED).next(REQUESTS).stream(),
                ExpertCases.of(id.code()).stream()
                        .filter(c -> !c.states(Stated.REJECTED))
                        .map(ExpertCase::fundingRequest));
    }

    /**
     * A rule that fired.
     *
     * @param id its id
     * @param scheme for a rule of a group that looks at the profile of each scheme, the scheme; else empty
     */
    private record Fired(String id, Optional<Scheme> scheme) {}

    /** Every fact that rules can look at, whatever gates and criteria come to. */
    private static Set<Fired> fired(Period period, FundingRequest request) {
        Findings out = new Findings();
        Tables tables = period.tables();
        List<Facts> facts = new ArrayList<>();
        facts.add(new Profile(request, tables, out));
        for (Scheme scheme : Scheme.shipped()) {
            facts.add(SchemeProfile.criteriaOf(scheme.code(), request, tables, out));
            facts.add(SchemeProfile.amountsOf(scheme.code(), request, tables, out));
        }
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        List<Fired> fired = new ArrayList<>();
        out.drain(firing -> {
            RuleInfo rule = period.index().entry(firing.id()).info();
            Optional<Scheme> scheme = Optional.ofNullable(firing.scheme()).map(Scheme::of);
            if (scheme.isEmpty() || rule.bearsOn(scheme.get())) {
                fired.add(new Fired(firing.id(), isOfGroup(rule) ? scheme : Optional.empty()));
            }
        });
        assertThat(fired).as("a rule fires once").doesNotHaveDuplicates();
        return Set.copyOf(fired);
    }

    private static Set<Fired> holding(CompiledRulebook rulebook, Period period, FundingRequest request) {
        Profile profile = new Profile(request, period.tables(), new Findings());
        Set<Fired> holding = new HashSet<>();
        for (RuleEntry rule : period.index().all()) {
            RuleInfo info = rule.info();
            boolean looksAtSchemes = rulebook.catalogue().drl(info.id()).contains("SchemeProfile(");
            for (Scheme scheme : Scheme.shipped()) {
                SchemeProfile facts = SchemeProfile.criteriaOf(scheme.code(), request, period.tables(), new Findings());
                if (looksAtSchemes && info.bearsOn(scheme) && rule.condition().holds(facts)) {
                    holding.add(new Fired(info.id(), isOfGroup(info) ? Optional.of(scheme) : Optional.empty()));
                }
            }
            if (!looksAtSchemes && rule.condition().holds(profile)) {
                holding.add(new Fired(info.id(), Optional.empty()));
            }
        }
        return holding;
    }

    private static boolean isOfGroup(RuleInfo rule) {
        return rule.scheme().equals(RuleInfo.BILAN);
    }
}
