package io.github.bilanfunding.bench;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;

/** The case that every cold start decides, built without reading anything. */
final class Cases {

    private Cases() {}

    /** The guide's third case, as in examples/g-case-3.json. */
    static FundingRequest typical() {
        Beneficiary beneficiary = Beneficiary.builder(Status.EMPLOYEE)
                .cpf(Cpf.builder().balance(Euros.euros(1000)).build())
                .build();
        Company company = Company.builder()
                .headcount(45)
                .opcoGrant(Euros.euros(1500))
                .trainingBudget(Euros.euros(2000))
                .build();
        Bilan bilan = Bilan.builder(Euros.euros(3500))
                .title("Bilan de compétences en data science et IA")
                .kind(BilanKind.IN_DEPTH)
                .certifying(true)
                .listedOnMonCompteFormation(true)
                .build();
        return FundingRequest.builder(LocalDate.of(2026, 11, 22), Initiative.BENEFICIARY, beneficiary, bilan)
                .reference("G-CASE-3")
                .company(company)
                .build();
    }
}
