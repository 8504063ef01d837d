package io.github.bilanfunding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleInputsTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private final FundingRequest request =
            Document.example("employee-2026.json").request();
    private final List<RuleInfo> rules = LAW.catalogue().on(request.requestDate());
    private final RuleInputs inputs = new RuleInputs(rules);

    @Test
    void the_readers_of_a_field_are_the_rules_that_have_it_as_an_input() {
        assertThat(FundingRequest.pointers())
                .allSatisfy(pointer -> assertThat(inputs.readers(pointer))
                        .containsExactlyElementsOf(rules.stream()
                                .filter(rule -> rule.inputs().contains(pointer))
                                .toList()));
        assertThat(inputs.readers("/bilan/qualiopi")).isNotEmpty();
        assertThat(inputs.readers("/reference")).isEmpty();
    }

    @Test
    void the_inputs_of_a_criterion_are_its_own_and_those_of_the_exemptions_that_lift_it() {
        FundingDecision decision = LAW.decide(request);
        RuleInfo exemption = rules.stream()
                .filter(rule -> rules.stream().anyMatch(lifted -> rule.lifts(lifted) && isCriterion(lifted, decision)))
                .findFirst()
                .orElseThrow();
        Criterion lifted = criteria(decision).stream()
                .filter(criterion -> exemption.lifts(rule(criterion)))
                .findFirst()
                .orElseThrow();

        assertThat(inputs.of(lifted))
                .containsAll(exemption.inputs())
                .containsAll(rule(lifted).inputs())
                .doesNotHaveDuplicates();
        assertThat(exemption.inputs()).isNotEmpty();
    }

    @Test
    void worth_trying_is_what_a_criterion_compares_a_field_with_and_its_neighbours() {
        assertThat(inputs.candidates("/bilan/hours").in(request)).contains(24, 25);
        assertThat(inputs.candidates("/bilan/qualiopi").in(request)).containsExactly(true, false);
    }

    @Test
    void a_field_on_which_an_amount_depends_is_tried_over_its_range() {
        assertThat(inputs.candidates("/beneficiary/cpf/balance").in(request))
                .contains(Euros.ZERO, request.bilan().price(), Euros.euros(100));
    }

    private boolean isCriterion(RuleInfo rule, FundingDecision decision) {
        return criteria(decision).stream().anyMatch(c -> c.id().equals(rule.id()));
    }

    private RuleInfo rule(Criterion criterion) {
        return LAW.catalogue().rule(criterion.id()).orElseThrow();
    }

    private static List<Criterion> criteria(FundingDecision decision) {
        return decision.criteria();
    }
}
