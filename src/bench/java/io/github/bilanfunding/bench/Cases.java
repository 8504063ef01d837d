package io.github.bilanfunding.bench;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;

/** The cases that cold starts decide, built without reading anything. */
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

    /** An order through the CPF in which nothing that the law asks is missing, and nothing is left to the holder. */
    static FundingRequest employee() {
        Beneficiary beneficiary = Beneficiary.builder(Status.EMPLOYEE)
                .consent(true)
                .cpf(Cpf.builder()
                        .balance(Euros.euros(2300))
                        .onWorkingTime(false)
                        .hadFundedBilan(false)
                        .build())
                .build();
        Bilan bilan = Bilan.builder(Euros.euros(1950))
                .hours(24)
                .phases(List.of(Phase.values()))
                .providerIsEmployer(false)
                .qualiopi(true)
                .listedOnMonCompteFormation(true)
                .build();
        return FundingRequest.builder(LocalDate.of(2026, 11, 22), Initiative.BENEFICIARY, beneficiary, bilan)
                .company(Company.builder()
                        .headcount(45)
                        .cpfTopUp(Euros.euros(350))
                        .build())
                .build();
    }
}
