package io.github.bilanfunding.comparison;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);
    private static final FundingRequest EMPLOYEE =
            Document.example("employee-2026.json").request();

    @Test
    void a_decision_does_not_differ_from_itself() {
        Comparison same = byDate("2026-11-22", "2026-11-22");

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.sourcesLeftOnly()).isEmpty();
        assertThat(same.sourcesRightOnly()).isEmpty();
    }

    @Test
    void the_cap_of_2026_is_why_the_cpf_pays_less() {
        Comparison overnight = byDate("2026-02-25", "2026-02-26");

        assertThat(overnight.amounts())
                .extracting(AmountDifference::payer, AmountDifference::left, AmountDifference::right)
                .containsExactly(
                        tuple(Scheme.CPF, euros(1650), euros(1600)),
                        tuple(RemainingPayer.BENEFICIARY, Euros.ZERO, euros(50)));
        assertThat(overnight.amounts().get(0).difference()).hasToString("-50.00");
        assertThat(overnight.rules())
                .filteredOn(r -> r.kind() == RuleKind.CEILING)
                .singleElement()
                .satisfies(cap -> {
                    assertThat(cap.id()).isEqualTo("CPF-PLAFOND-BILAN-2026");
                    assertThat(cap.onLeft()).isFalse();
                    assertThat(cap.reason().english()).isEqualTo("in force since 26 February 2026");
                });
        assertThat(overnight.schemes()).singleElement().satisfies(cpf -> {
            assertThat(cpf.scheme()).isEqualTo(Scheme.CPF);
            assertThat(cpf.leftCeiling()).isEqualTo(euros(2300));
            assertThat(cpf.rightCeiling()).isEqualTo(euros(1600));
            assertThat(cpf.reason().french()).contains("Le CPF finance un bilan à hauteur de 1 600 € au maximum");
        });
        assertThat(overnight.sourcesRightOnly())
                .extracting(s -> s.reference())
                .contains("C. trav. D6323-1 A", "C. trav. D6323-6");
    }

    @Test
    void a_rule_that_is_no_longer_in_force_says_until_when_it_was() {
        assertThat(byDate("2026-04-01", "2026-04-02").rules())
                .extracting(RuleDifference::id, r -> r.reason().french())
                .containsExactlyInAnyOrder(
                        tuple("CPF-PARTICIPATION-2026", "en vigueur jusqu'au 01/04/2026"),
                        tuple("CPF-PARTICIPATION-2026-04", "en vigueur depuis le 02/04/2026"));
    }

    @Test
    void a_criterion_that_comes_out_otherwise_shows_what_it_read() {
        FundingRequest funded = Document.example("employee-2026.json")
                .without("/beneficiary/cpf/hadFundedBilan")
                .with("/beneficiary/cpf/lastFundedBilan", "{\"date\":\"2022-03-01\",\"funder\":\"CPF\"}")
                .request();
        Comparison waiting = Comparison.of(
                LAW.decide(funded.on(day("2027-02-28"))),
                LAW.catalogue(),
                LAW.decide(funded.on(day("2027-03-01"))),
                LAW.catalogue());

        assertThat(waiting.criteria()).singleElement().satisfies(wait -> {
            assertThat(wait.id()).isEqualTo("CPF-CARENCE");
            assertThat(wait.left()).isEqualTo(Outcome.UNMET);
            assertThat(wait.right()).isEqualTo(Outcome.MET);
            assertThat(wait.reason().french())
                    .contains("date de financement du dernier bilan : 01/03/2022")
                    .endsWith("seule la date de la demande diffère");
        });
        assertThat(waiting.schemes())
                .filteredOn(s -> s.scheme().equals(Scheme.CPF))
                .singleElement()
                .satisfies(cpf -> {
                    assertThat(cpf.left()).isEqualTo(SchemeStatus.INELIGIBLE);
                    assertThat(cpf.right()).isEqualTo(SchemeStatus.ELIGIBLE);
                });
    }

    @Test
    void other_values_are_shown_one_after_the_other() {
        FundingRequest agreed = Document.example("employee-2026.json")
                .with("/bilan/qualiopi", "false")
                .request();

        assertThat(Comparison.of(LAW.decide(agreed), LAW.catalogue(), LAW.decide(EMPLOYEE), LAW.catalogue())
                        .criteria())
                .filteredOn(c -> c.id().equals("BILAN-QUALIOPI"))
                .singleElement()
                .satisfies(c -> assertThat(c.reason().english())
                        .isEqualTo("value: provider without the Qualiopi certification, "
                                + "then provider with the Qualiopi certification"));
    }

    @Test
    void between_two_rulebooks_a_rule_says_which_one_holds_it() {
        Comparison lawAndGuide =
                Comparison.of(LAW.decide(EMPLOYEE), LAW.catalogue(), GUIDE.decide(EMPLOYEE), GUIDE.catalogue());

        assertThat(lawAndGuide.criteria())
                .filteredOn(c -> c.id().equals("G-CPF-2-CERTIFIANT"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.left()).isNull();
                    assertThat(c.right()).isEqualTo(Outcome.UNMET);
                    assertThat(c.reason().english()).isEqualTo("a rule of the rulebook guide");
                });
        assertThat(lawAndGuide.amounts())
                .extracting(AmountDifference::payer)
                .containsExactly(Scheme.CPF, Scheme.CPF_TOP_UP, RemainingPayer.BENEFICIARY);
    }

    @Test
    void the_differences_of_amounts_add_up_to_nothing() {
        for (FundingRequest request : new RandomRequests(7).next(500)) {
            FundingDecision law = LAW.decide(request);
            FundingDecision guide = GUIDE.decide(request);
            List<AmountDifference> amounts = Comparison.of(law, LAW.catalogue(), guide, GUIDE.catalogue())
                    .amounts();

            assertThat(amounts.stream().map(AmountDifference::difference).reduce(Euros.ZERO, Euros::plus))
                    .isEqualTo(Euros.ZERO);
            assertThat(amounts.stream().anyMatch(a -> a.payer() instanceof RemainingPayer))
                    .isEqualTo(!law.plan().remaining().equals(guide.plan().remaining()));
        }
    }

    @Test
    void a_decision_is_not_explained_by_another_rulebook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Comparison.of(LAW.decide(EMPLOYEE), GUIDE.catalogue(), LAW.decide(EMPLOYEE), LAW.catalogue()))
                .withMessageContaining("pass the rulebook of the engine that decided");
    }

    private static Comparison byDate(String left, String right) {
        return Comparison.of(
                LAW.decide(EMPLOYEE.on(day(left))),
                LAW.catalogue(),
                LAW.decide(EMPLOYEE.on(day(right))),
                LAW.catalogue());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
