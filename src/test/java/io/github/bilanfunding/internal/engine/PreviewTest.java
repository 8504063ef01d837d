package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.own.OwnRulebook;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.RuntimeRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A preview calls the compiled rules itself, and comes to what a rule session decides. */
class PreviewTest {

    private static final long SEED = 20_261_127L;
    private static final int REQUESTS = 10_000;
    private static final int REQUESTS_OF_OWN_RULES = 1_000;

    @ParameterizedTest
    @EnumSource
    void a_preview_comes_to_what_a_rule_session_decides(RulebookId id) {
        Decider decider = decider(CompiledRulebook.of(id.code()));

        new RandomRequests(SEED).next(REQUESTS).forEach(request -> assertSame(decider, request));
    }

    @Test
    void a_preview_knows_the_rules_of_ones_own(@TempDir Path folder) {
        Decider decider = decider(OwnRulebook.of(StoredRulebook.read(OwnRulebooks.write(folder, 250)))
                .compiled());

        assertSame(decider, OwnRulebooks.smallFirm());
        new RandomRequests(SEED).next(REQUESTS_OF_OWN_RULES).forEach(request -> assertSame(decider, request));
    }

    @ParameterizedTest
    @EnumSource
    void no_shipped_rule_needs_a_rule_session(RulebookId id) {
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());

        assertThat(rulebook.compiled().values())
                .allSatisfy(rule ->
                        assertThat(DirectRule.of(rule)).as(rule.getName()).isPresent());
    }

    @Test
    void a_rule_that_does_more_than_look_at_one_fact_needs_a_rule_session() {
        assertThat(RuntimeRules.compile("""
                        rule "TWO-FACTS" when Profile($out : out) SchemeProfile(criteriaOf == "CPF") then
                            $out.meets("TWO-FACTS");
                        end
                        rule "INSERTING" when $profile : Profile($out : out) then
                            insert($profile.getBilan());
                        end
                        """))
                .hasSize(2)
                .allSatisfy(rule ->
                        assertThat(DirectRule.of(rule)).as(rule.getName()).isEmpty());
    }

    private static Decider decider(CompiledRulebook rulebook) {
        return new Decider(rulebook, "test");
    }

    private static void assertSame(Decider decider, FundingRequest request) {
        FundingDecision decision = decider.decide(request);
        Preview preview = decider.preview(request);
        assertThat(preview.plans()).as("%s", request).isEqualTo(decision.plans());
        assertThat(preview.plan()).isEqualTo(decision.plan());
        assertThat(preview.missing()).as("%s", request).isEqualTo(decision.missing());
        assertThat(preview.statuses())
                .as("%s", request)
                .isEqualTo(
                        decision.schemes().stream().map(SchemeVerdict::status).toList());
        for (SchemeVerdict verdict : decision.schemes()) {
            Scheme scheme = verdict.scheme();
            List<Criterion> unknown = decision.criteria(scheme, Outcome.UNKNOWN);
            assertThat(preview.status(scheme)).isEqualTo(verdict.status());
            assertThat(preview.count(scheme, Outcome.UNKNOWN)).isEqualTo(unknown.size());
            assertThat(preview.count(scheme, Outcome.UNMET))
                    .isEqualTo(decision.criteria(scheme, Outcome.UNMET).size());
            assertThat(preview.lacking(scheme))
                    .isEqualTo(unknown.stream()
                            .flatMap(criterion -> criterion.missing().stream())
                            .distinct()
                            .toList());
        }
    }
}
