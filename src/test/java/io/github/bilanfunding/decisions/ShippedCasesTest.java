package io.github.bilanfunding.decisions;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Euros;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The three cases that the guide reports, as shipped. */
class ShippedCasesTest {

    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.GUIDE);

    @Test
    void case_1_is_paid_by_the_opco_alone() {
        CohortDecision decision = cohort("g-case-1.json");

        assertThat(decision.totals().byPayer()).isEqualTo(Map.of(Scheme.OPCO, euros(6000)));
        assertThat(decision.totals().remaining().values()).containsOnly(Euros.ZERO);
    }

    @Test
    void case_2_leaves_7500_euros_to_the_employer() {
        CohortDecision decision = cohort("g-case-2.json");

        assertThat(decision.totals().price()).isEqualTo(euros(25_000));
        assertThat(decision.totals().byPayer()).isEqualTo(Map.of(Scheme.FNE, euros(17_500)));
        assertThat(decision.totals().remaining())
                .isEqualTo(Map.of(RemainingPayer.EMPLOYER, euros(7500), RemainingPayer.BENEFICIARY, Euros.ZERO));
    }

    @Test
    void case_3_combines_cpf_opco_and_employer_and_leaves_nothing() {
        FundingDecision decision = ENGINE.decide(((RequestDocument.Single) Examples.read("g-case-3.json")).request());

        assertThat(decision.plan().contributions())
                .extracting(Contribution::payer)
                .containsExactly(Scheme.CPF, Scheme.OPCO, Scheme.EMPLOYER_BUDGET);
        assertThat(decision.plan().contributions())
                .extracting(Contribution::amount)
                .containsExactly(euros(1000), euros(1500), euros(1000));
        assertThat(decision.plan().remaining().amount()).isEqualTo(Euros.ZERO);
        assertThat(decision.plan().remainingIfOnlyCertain()).isEqualTo(Euros.ZERO);
    }

    @Test
    void schemes_that_the_guide_does_not_know_are_not_applicable() {
        FundingDecision decision = ENGINE.decide(((RequestDocument.Single) Examples.read("g-case-3.json")).request());

        assertThat(decision.schemes()).extracting(v -> v.scheme()).containsExactlyElementsOf(Scheme.shipped());
        assertThat(decision.schemes().subList(8, 19))
                .allSatisfy(v -> assertThat(v.status()).isEqualTo(SchemeStatus.NOT_APPLICABLE))
                .allSatisfy(v -> assertThat(v.criteria()).isEmpty());
    }

    private static CohortDecision cohort(String name) {
        return ENGINE.decide(((RequestDocument.Cohort) Examples.read(name)).request());
    }
}
