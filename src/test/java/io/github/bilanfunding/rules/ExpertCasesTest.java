package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expert case comes out as its file says. */
class ExpertCasesTest {

    private static final Map<String, Decider> DECIDERS = Map.of("guide", decider("guide"), "law", decider("law"));

    static List<ExpertCase> cases() {
        return DECIDERS.keySet().stream()
                .sorted()
                .flatMap(id -> ExpertCases.of(id).stream())
                .toList();
    }

    private static Decider decider(String rulebook) {
        return new Decider(CompiledRulebook.of(rulebook), FundingEngine.libraryVersion());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_stated(ExpertCase expert) {
        Decider decider = Objects.requireNonNull(DECIDERS.get(expert.rulebook()));
        if (expert.states("rejected")) {
            InvalidRequestException e =
                    catchThrowableOfType(InvalidRequestException.class, () -> decider.decide(expert.fundingRequest()));
            assertThat(e.problems()).extracting(Problem::pointer).containsExactly(expert.text("rejected"));
            return;
        }
        FundingDecision decision = decider.decide(expert.fundingRequest());

        List<String> fired = decision.firedRules().stream().map(FiredRule::id).toList();
        assertThat(fired).as("fired rules").containsAll(expert.texts("fires"));
        assertThat(fired)
                .filteredOn(expert.texts("silent")::contains)
                .as("fired rules that must be silent")
                .isEmpty();
        assertThat(outcomes(decision, Outcome.UNMET)).as("unmet").containsAll(expert.texts("unmet"));
        expert.map("unknown")
                .forEach((id, missing) -> assertThat(missingFor(decision, id, Outcome.UNKNOWN))
                        .as("missing for " + id)
                        .containsExactly(missing.split(" ")));
        expert.map("presumes")
                .forEach((id, absent) -> assertThat(missingFor(decision, id, Outcome.PRESUMED))
                        .as("presumed by " + id)
                        .containsExactly(absent.split(" ")));
        expert.map("gap")
                .forEach((id, gap) ->
                        assertThat(gapOf(decision, id)).as("gap of " + id).isEqualTo(gap));
        expert.map("status")
                .forEach((scheme, status) -> assertThat(
                                decision.scheme(Scheme.of(scheme)).status())
                        .as(scheme)
                        .hasToString(status));
        expert.map("ceiling")
                .forEach((scheme, ceiling) -> assertThat(String.valueOf(
                                decision.scheme(Scheme.of(scheme)).ceiling()))
                        .as("ceiling of " + scheme)
                        .isEqualTo(ceiling));
        assertThat(decision.notices()).extracting(Notice::code).containsAll(expert.texts("notices"));
        if (expert.states("firstNotice")) {
            assertThat(decision.notices()).first().extracting(Notice::code).isEqualTo(expert.text("firstNotice"));
        }
        expert.map("says")
                .forEach((code, words) -> assertThat(decision.notices())
                        .filteredOn(n -> n.code().equals(code))
                        .singleElement()
                        .satisfies(n -> assertThat(n.message().french()).contains(words)));
        assertThat(decision.notices())
                .extracting(Notice::code)
                .filteredOn(expert.texts("unsaid")::contains)
                .as("notices that must not be given")
                .isEmpty();
        assertThat(decision.missing()).containsAll(expert.texts("missing"));
        assertThat(Stream.concat(
                        decision.missing().stream(),
                        decision.presumed().stream().map(Presumption::pointer)))
                .filteredOn(expert.texts("unasked")::contains)
                .as("inputs that nothing depends on")
                .isEmpty();
        assertThat(decision.presumed()).extracting(Presumption::pointer).containsAll(expert.texts("presumed"));
        assertThat(decision.otherSituations())
                .extracting(OtherSituation::section)
                .containsAll(expert.texts("otherSituations"));
        expert.map("toConfirm")
                .forEach((scheme, missing) -> assertThat(toConfirm(decision, scheme))
                        .as("to confirm by " + scheme)
                        .isEqualTo(missing));
        if (expert.states("pays")) {
            assertThat(pays(decision)).as("contributions").isEqualTo(expert.map("pays"));
        }
        if (expert.states("remaining")) {
            assertThat(decision.plan().remaining().amount()).hasToString(expert.text("remaining"));
        }
        if (expert.states("route")) {
            assertThat(decision.plan().route()).hasToString(expert.text("route"));
        }
        if (expert.states("wageSupport")) {
            assertThat(decision.plan().wageSupport()).hasToString(expert.text("wageSupport"));
        }
        if (expert.states("remainingIfOnlyCertain")) {
            assertThat(decision.plan().remainingIfOnlyCertain()).hasToString(expert.text("remainingIfOnlyCertain"));
        }
    }

    private static Map<String, String> pays(FundingDecision decision) {
        Map<String, String> pays = new TreeMap<>();
        decision.plan()
                .contributions()
                .forEach(c -> pays.put(c.payer().code(), c.amount().toString()));
        return pays;
    }

    /** The absent inputs on which the open amount of a scheme depends, joined by spaces. */
    private static String toConfirm(FundingDecision decision, String scheme) {
        return decision.plan().toConfirm().stream()
                .filter(open -> open.scheme().code().equals(scheme))
                .findFirst()
                .map(open -> String.join(" ", open.missing()))
                .orElseThrow(() -> new AssertionError(scheme + " is not to be confirmed"));
    }

    private static List<String> outcomes(FundingDecision decision, Outcome outcome) {
        return decision.criteria().stream()
                .filter(c -> c.outcome() == outcome)
                .map(Criterion::id)
                .toList();
    }

    private static String gapOf(FundingDecision decision, String id) {
        Gap gap = decision.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(Criterion::gap)
                .orElseThrow(() -> new AssertionError(id + " has no gap"));
        return gap.amount() + " " + gap.unit() + " " + gap.direction()
                + (gap.opensOn() == null ? "" : " " + gap.opensOn());
    }

    private static List<String> missingFor(FundingDecision decision, String id, Outcome outcome) {
        return decision.criteria().stream()
                .filter(c -> c.id().equals(id) && c.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not " + outcome))
                .missing();
    }
}
