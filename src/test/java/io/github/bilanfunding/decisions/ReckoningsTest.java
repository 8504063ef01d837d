package io.github.bilanfunding.decisions;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.InputOrigin;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.ReadInput;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reckoning of a decision: what an auditor can reckon again. */
class ReckoningsTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void every_amount_of_a_decision_follows_from_its_reckoning(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(20261126L).next(600)) {
            FundingDecision decision = engine.decide(request);
            Reckoning reckoning = engine.reckon(request);
            reckoning.requireOf(decision);
            List<FundingPlan> plans = decision.plans();
            assertThat(reckoning.plans()).hasSameSizeAs(plans);
            for (int i = 0; i < plans.size(); i++) {
                follows(plans.get(i), reckoning.plans().get(i));
            }
            assertThat(reckoning.inputs().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            decision.criteria().stream().map(Criterion::id).toList());
        }
    }

    private static void follows(FundingPlan plan, PlanReckoning reckoning) {
        assertThat(reckoning.route()).isEqualTo(plan.route());
        Euros left = plan.price();
        for (PaymentStep step : reckoning.steps()) {
            assertThat(step.left()).isEqualTo(left);
            Euros least = step.left().minus(step.withheld());
            for (Limit limit : step.limits()) {
                least = least.min(limit.amount());
            }
            assertThat(step.amount()).isEqualTo(least.max(Euros.ZERO));
            left = left.minus(step.amount());
        }
        assertThat(left).isEqualTo(plan.remaining().amount());
        for (Scheme scheme : Scheme.shipped()) {
            assertThat(reckoning.steps().stream()
                            .filter(step -> step.scheme().equals(scheme))
                            .map(PaymentStep::amount)
                            .reduce(Euros.ZERO, Euros::plus))
                    .isEqualTo(plan.paidBy(scheme));
        }
        assertThat(reckoning.floorLiftedBy())
                .allSatisfy(payer -> assertThat(plan.paidBy(payer).isPositive()).isTrue());
    }

    @Test
    void the_rights_of_the_example_pay_up_to_the_cap_while_the_employer_lifts_the_participation() {
        PlanReckoning plan = LAW.reckon(Document.example("employee-2026.json").request())
                .plans()
                .get(0);

        assertThat(plan.steps().get(1))
                .isEqualTo(new PaymentStep(
                        Scheme.CPF,
                        List.of(
                                new Limit(euros(2300), "CPF-DROITS-2025"),
                                new Limit(euros(1600), "CPF-PLAFOND-BILAN-2026")),
                        euros(1650),
                        Euros.ZERO,
                        euros(1600)));
        assertThat(plan.floor()).isEqualTo(new Limit(euros(150), "CPF-PARTICIPATION-2026-04"));
        assertThat(plan.floorLiftedBy()).containsExactly(Scheme.CPF_TOP_UP);
    }

    @Test
    void an_input_is_given_inferred_or_absent() {
        Reckoning reckoning = LAW.reckon(Document.example("employee-2026.json")
                .with("/beneficiary/status", "\"SELF_EMPLOYED\"")
                .with("/beneficiary/selfEmployment", "{\"activity\": \"LIBERAL\"}")
                .without("/company")
                .without("/bilan/hours")
                .request());
        List<ReadInput> read =
                reckoning.inputs().values().stream().flatMap(List::stream).toList();

        assertThat(read)
                .filteredOn(input -> input.input().equals("/bilan/qualiopi"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.origin()).isEqualTo(InputOrigin.GIVEN));
        assertThat(read)
                .filteredOn(input -> input.input().equals("/bilan/hours"))
                .isNotEmpty()
                .allSatisfy(input -> {
                    assertThat(input.origin()).isEqualTo(InputOrigin.ABSENT);
                    assertThat(input.text().french()).isEqualTo("durée du bilan");
                });
        assertThat(read)
                .filteredOn(input -> input.input().equals("trainingFund"))
                .isNotEmpty()
                .allSatisfy(input -> {
                    assertThat(input.origin()).isEqualTo(InputOrigin.INFERRED);
                    assertThat(input.from())
                            .extracting(Object::toString)
                            .contains("activité indépendante : profession libérale autre que médecin");
                });
    }

    @Test
    void a_rule_says_its_amount_in_words() {
        assertThat(LAW.catalogue().rules())
                .filteredOn(rule -> rule.amount() != null)
                .extracting(RuleInfo::id, rule -> rule.amount() + "")
                .contains(
                        tuple("CPF-DROITS-2025", "droits du CPF autres que complémentaires"),
                        tuple("CPF-PLAFOND-BILAN-2026", "1\u00A0600,00\u00A0€"));
    }

    @Test
    void the_reckoning_of_another_request_is_refused() {
        FundingRequest example = Document.example("employee-2026.json").request();
        Reckoning other = LAW.reckon(example.on(example.requestDate().plusDays(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.requireOf(LAW.decide(example)))
                .withMessageContaining("reckon the same request");
    }
}
