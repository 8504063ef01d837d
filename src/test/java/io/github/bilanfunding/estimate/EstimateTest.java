package io.github.bilanfunding.estimate;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.search.Assumptions;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.UsualAnswer;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.PartialRequests;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final int MOST_DECISIONS = 150;

    private static final FundingRequest EMPLOYEE = Document.minimal()
            .with("/bilan/price", "1800.00")
            .with("/beneficiary/cpf", "{\"balance\": 2500.00}")
            .request();

    @Test
    void who_gives_a_balance_and_a_price_is_told_what_usually_remains() {
        Estimate estimate = Estimate.of(LAW, EMPLOYEE).orElseThrow();

        assertThat(estimate.plan().remaining().amount()).isEqualTo(euros(200));
        assertThat(estimate.assumptions())
                .extracting(Assumption::pointer, Assumption::value)
                .containsExactly(
                        tuple("/bilan/listedOnMonCompteFormation", true),
                        tuple("/beneficiary/cpf/hadFundedBilan", false));
        assertThat(estimate.least()).isEqualTo(euros(200));
        assertThat(estimate.most()).isEqualTo(euros(1800));
    }

    @Test
    void the_plan_is_the_one_decided_on_the_request_with_the_assumptions() {
        FundingRequest request = EMPLOYEE;
        Estimate estimate = Estimate.of(LAW, request).orElseThrow();

        FundingRequest completed = request;
        for (Assumption assumption : estimate.assumptions()) {
            completed = completed.with(assumption.pointer(), assumption.value());
        }

        assertThat(LAW.decide(completed).plan()).isEqualTo(estimate.plan());
    }

    @Test
    void what_is_given_is_never_assumed_otherwise() {
        assertThat(Estimate.of(LAW, EMPLOYEE.with("/bilan/listedOnMonCompteFormation", false)))
                .isEmpty();
    }

    @Test
    void a_request_that_lacks_nothing_has_no_estimate() {
        assertThat(Estimate.of(LAW, Document.full().request())).isEmpty();
    }

    @Test
    void what_no_payer_reads_is_not_assumed() {
        Document plan = Document.minimal()
                .with("/initiative", "\"EMPLOYER\"")
                .with("/company", "{\"headcount\": 45, \"opco\": \"ATLAS\"}");

        assertThat(Estimate.of(LAW, plan.request()).orElseThrow().assumptions())
                .extracting(Assumption::pointer)
                .containsExactly("/bilan/qualiopi");
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void no_assumption_can_be_left_out_and_few_decisions_are_needed(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        int estimated = 0;
        PartialRequests requests = new PartialRequests(7);
        for (int i = 0; i < 200; i++) {
            Search search = new Search(engine, requests.next().partial());
            Assumptions assumptions = Assumptions.of(search);
            List<UsualAnswer> needed = assumptions.needed();
            Euros usual = assumptions.plan().remaining().amount();
            assertThat(needed.isEmpty() || assumptions.bounds().least().compareTo(usual) <= 0)
                    .isTrue();
            assertThat(needed.isEmpty() || assumptions.bounds().most().compareTo(usual) >= 0)
                    .isTrue();
            for (UsualAnswer left : needed) {
                assertThat(planWithout(left, needed, search)).as(left.input()).isNotEqualTo(assumptions.plan());
            }
            assertThat(search.attempts()).isLessThanOrEqualTo(MOST_DECISIONS);
            estimated += needed.isEmpty() ? 0 : 1;
        }
        assertThat(estimated).isPositive();
    }

    private static FundingPlan planWithout(UsualAnswer left, List<UsualAnswer> needed, Search search) {
        FundingRequest request = search.given().request();
        for (UsualAnswer answer : needed) {
            request = answer.equals(left) ? request : request.with(answer.input(), answer.value());
        }
        return search.attempt(request).preview().plan();
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void only_plain_yes_or_no_facts_are_usual(RulebookId rulebook) {
        assertThat(FundingEngine.of(rulebook).catalogue().usualAnswers())
                .isNotEmpty()
                .allSatisfy(usual -> {
                    assertThat(InputWords.of(usual.input()).nature()).isNull();
                    assertThat(List.of(
                                    usual.text().french(),
                                    usual.text().english(),
                                    usual.reason().french(),
                                    usual.reason().english()))
                            .allMatch(words -> !words.isBlank() && !words.endsWith("."));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beneficiary/cpf/balance;true",
                "/beneficiary/disability/recognisedWorker;true",
                "/company/opcoFundsExhausted;perhaps"
            })
    void a_rulebook_cannot_make_other_answers_usual(String answer) {
        RulebookBundle files = RulebookBundle.of("law")
                .with("usual-answers.csv", "input;value;text;textEn;reason;reasonEn\n" + answer + ";a;b;c;d\n");

        assertThatThrownBy(() -> CompiledRulebook.of(
                        files, List.copyOf(CompiledRulebook.of("law").compiled().values())))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("usual-answers.csv");
    }
}
