package io.github.bilanfunding.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.PublicService;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortPaperworkTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final CohortRequest REQUEST = Examples.cohort();
    private static final CohortDecision DECISION = LAW.decide(REQUEST);

    @Test
    void the_papers_of_a_beneficiary_are_those_of_its_own_plan() {
        for (int i = 0; i < DECISION.decisions().size(); i++) {
            Paperwork own = Paperwork.of(REQUEST, DECISION, i, LAW.catalogue());

            assertThat(own.lines().stream().map(PlanLine::amount).reduce(Euros.ZERO, Euros::plus))
                    .isEqualTo(DECISION.decisions().get(i).plan().price());
            assertThat(own.reasons()).isNotEmpty();
        }
        assertThat(Paperwork.of(REQUEST, DECISION, 2, LAW.catalogue()).lines())
                .extracting(PlanLine::payer)
                .containsExactly(Scheme.OPCO, RemainingPayer.EMPLOYER);
        assertThat(Paperwork.of(REQUEST, DECISION, 3, LAW.catalogue()).lines())
                .extracting(PlanLine::payer)
                .containsExactly(RemainingPayer.EMPLOYER);
    }

    @Test
    void a_formality_of_all_stands_once_with_all() {
        CohortPaperwork shared = CohortPaperwork.of(REQUEST, DECISION, LAW.catalogue());

        assertThat(shared.formalities())
                .extracting(f -> f.deadline().formality().family())
                .containsExactly("BILAN-CONVENTION", "OPCO-DECISION");
        assertThat(shared.formalities())
                .extracting(SharedDeadline::beneficiaries)
                .containsOnly(List.of(0, 1, 2, 3));
        assertThat(shared.earliestStart()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void a_formality_of_one_names_that_one() {
        Beneficiary agent = Beneficiary.builder(Status.PUBLIC_AGENT)
                .publicService(
                        PublicService.builder().branch(PublicBranch.TERRITORIAL).build())
                .build();
        CohortRequest mixed = REQUEST.toBuilder()
                .beneficiaries(List.of(REQUEST.beneficiaries().get(0), agent))
                .build();

        CohortPaperwork shared = CohortPaperwork.of(mixed, LAW.decide(mixed), LAW.catalogue());
        assertThat(shared.formalities())
                .filteredOn(f -> f.deadline().formality().family().equals("FP-DEMANDE-TERRITORIALE"))
                .extracting(SharedDeadline::beneficiaries)
                .containsExactly(List.of(1));
    }

    @Test
    void another_cohort_makes_no_paper() {
        CohortRequest later = REQUEST.on(REQUEST.requestDate().plusDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paperwork.of(later, DECISION, 0, LAW.catalogue()))
                .withMessageContaining(Fingerprint.of(later))
                .withMessageContaining(DECISION.requestFingerprint());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortPaperwork.of(later, DECISION, LAW.catalogue()))
                .withMessageContaining(Fingerprint.of(later));
    }

    @Test
    void the_decision_of_a_beneficiary_is_not_on_its_request_alone() {
        FundingRequest alone = REQUEST.of(0, REQUEST.company());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paperwork.of(alone, DECISION.decisions().get(0), LAW.catalogue()))
                .withMessageContaining("give the cohort's request, the cohort's decision and the place");
    }

    @Test
    void a_beneficiary_who_is_not_there_has_no_papers() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Paperwork.of(REQUEST, DECISION, 4, LAW.catalogue()));
    }
}
