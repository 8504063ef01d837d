package io.github.bilanfunding.decisions;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.GUIDE);
    private static final Bilan BILAN = Bilan.builder(euros(2000))
            .certifying(true)
            .listedOnMonCompteFormation(true)
            .build();

    @Test
    void the_training_budget_is_gone_for_the_next() {
        CohortDecision decision = decide(
                Initiative.BENEFICIARY,
                Company.builder().trainingBudget(euros(5000)).build(),
                3);

        assertThat(paid(decision, Scheme.EMPLOYER_BUDGET)).containsExactly(euros(2000), euros(2000), euros(1000));
        assertThat(decision.totals().byPayer()).containsEntry(Scheme.EMPLOYER_BUDGET, euros(5000));
        assertThat(decision.totals().remaining()).containsEntry(RemainingPayer.BENEFICIARY, euros(1000));
    }

    @Test
    void the_opco_grant_and_envelope_are_gone_for_the_next() {
        Company company = Company.builder()
                .gpec(true)
                .opcoGrant(euros(3000))
                .opcoEnvelopeLeft(euros(2500))
                .build();

        CohortDecision decision = decide(Initiative.EMPLOYER, company, 3);

        assertThat(paid(decision, Scheme.OPCO)).containsExactly(euros(2000), euros(500), Euros.ZERO);
        assertThat(decision.totals().remaining()).containsEntry(RemainingPayer.EMPLOYER, euros(3500));
    }

    @Test
    void the_envelope_of_the_opco_s_scale_is_gone_for_the_next() {
        Company company =
                Company.builder().headcount(10).opco(Opco.ATLAS).idcc("1486").build();
        Bilan bilan = Bilan.builder(euros(1800))
                .hours(24)
                .phases(List.of(Phase.values()))
                .providerIsEmployer(false)
                .qualiopi(true)
                .build();
        Beneficiary person = Beneficiary.builder(Status.EMPLOYEE).consent(true).build();
        CohortDecision decision = FundingEngine.of(RulebookId.LAW)
                .decide(CohortRequest.builder(
                                LocalDate.of(2020, 9, 1), Initiative.EMPLOYER, List.of(person, person, person), bilan)
                        .company(company)
                        .build());

        assertThat(paid(decision, Scheme.OPCO)).containsExactly(euros(1800), euros(1800), euros(400));
    }

    @Test
    void a_cpf_top_up_is_per_person() {
        Company company = Company.builder().cpfTopUp(euros(300)).build();

        CohortDecision decision = decide(
                Initiative.BENEFICIARY,
                company,
                2,
                Cpf.builder().balance(euros(1000)).build());

        assertThat(paid(decision, Scheme.CPF_TOP_UP)).containsExactly(euros(300), euros(300));
    }

    @Test
    void an_employer_s_budget_is_compared_with_what_the_others_left_of_it() {
        CohortDecision decision = decide(
                Initiative.EMPLOYER,
                Company.builder().trainingBudget(euros(3500)).build(),
                2);

        assertThat(decision.decisions().get(0).notices())
                .extracting(Notice::code)
                .doesNotContain("BUDGET-DEPASSE");
        assertThat(decision.decisions().get(1).notices())
                .filteredOn(notice -> notice.code().equals("BUDGET-DEPASSE"))
                .singleElement()
                .extracting(notice -> notice.message().english(), STRING)
                .contains("the rest of its training budget, €1,500.00, is exceeded by €500.00");
    }

    @Test
    void pointers_lead_into_the_cohort_s_document() {
        CohortDecision decision = decide(Initiative.BENEFICIARY, Company.UNKNOWN, 2);

        assertThat(decision.decisions().get(1).missing())
                .contains("/beneficiaries/1/contract", "/company/gpec")
                .noneMatch(pointer -> pointer.startsWith("/beneficiary/"));
        assertThat(decision.decisions().get(1).criteria(Scheme.PTP))
                .flatExtracting(c -> c.missing())
                .contains("/beneficiaries/1/contract");
    }

    @Test
    void every_decision_carries_the_fingerprint_of_the_whole_request() {
        CohortDecision decision = decide(Initiative.BENEFICIARY, Company.UNKNOWN, 3);

        assertThat(decision.decisions())
                .extracting(FundingDecision::requestFingerprint)
                .containsOnly(decision.requestFingerprint());
        assertThat(decision.decisions())
                .extracting(FundingDecision::beneficiary)
                .containsExactly("p-0", "p-1", "p-2");
    }

    @Test
    void the_request_of_a_member_is_decided_as_in_the_cohort() {
        RandomRequests random = new RandomRequests(12);
        for (int i = 0; i < 100; i++) {
            List<FundingRequest> requests = random.next(3);
            FundingRequest first = requests.get(0);
            CohortRequest cohort = CohortRequest.builder(
                            first.requestDate(),
                            first.initiative(),
                            requests.stream().map(FundingRequest::beneficiary).toList(),
                            first.bilan())
                    .company(first.company())
                    .build();

            assertThat(ENGINE.members(cohort))
                    .extracting(member -> paid(ENGINE.decide(member)))
                    .isEqualTo(ENGINE.decide(cohort).decisions().stream()
                            .map(CohortTest::paid)
                            .toList());
        }
    }

    /** Who pays what on each route, without the pointers, which lead into another document. */
    private static List<List<Record>> paid(FundingDecision decision) {
        return decision.plans().stream()
                .map(plan -> Stream.concat(plan.contributions().stream(), Stream.<Record>of(plan.remaining()))
                        .toList())
                .toList();
    }

    private static CohortDecision decide(Initiative initiative, Company company, int size) {
        return decide(initiative, company, size, Cpf.UNKNOWN);
    }

    private static CohortDecision decide(Initiative initiative, Company company, int size, Cpf cpf) {
        List<Beneficiary> beneficiaries = IntStream.range(0, size)
                .mapToObj(i -> Beneficiary.builder(Status.EMPLOYEE)
                        .reference("p-" + i)
                        .cpf(cpf)
                        .build())
                .toList();
        return ENGINE.decide(CohortRequest.builder(TestRequests.DAY, initiative, beneficiaries, BILAN)
                .company(company)
                .build());
    }

    private static List<Euros> paid(CohortDecision cohort, Scheme scheme) {
        return cohort.decisions().stream()
                .map(d -> d.plan().contributions().stream()
                        .filter(c -> c.scheme().equals(scheme))
                        .map(c -> c.amount())
                        .reduce(Euros.ZERO, Euros::plus))
                .toList();
    }
}
