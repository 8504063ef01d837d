package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;

/** Requests that are accepted but for what a test makes of them. */
final class Requests {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Requests() {}

    static BilanBuilder bilan() {
        return Bilan.builder(Euros.euros(1500));
    }

    static BeneficiaryBuilder employee() {
        return Beneficiary.builder(Status.EMPLOYEE);
    }

    static FundingRequest of(Beneficiary beneficiary) {
        return FundingRequest.builder(DAY, Initiative.BENEFICIARY, beneficiary, bilan().build())
                .build();
    }

    static FundingRequest of(Company company) {
        return FundingRequest.builder(DAY, Initiative.BENEFICIARY, employee().build(), bilan().build())
                .company(company)
                .build();
    }

    static FundingRequest of(Bilan bilan) {
        return FundingRequest.builder(DAY, Initiative.BENEFICIARY, employee().build(), bilan)
                .build();
    }

    static CohortRequest cohort(List<Beneficiary> beneficiaries) {
        return CohortRequest.builder(DAY, Initiative.EMPLOYER, beneficiaries, bilan().build())
                .build();
    }

    static FundingRequest of(BeneficiaryBuilder beneficiary) {
        return of(beneficiary.build());
    }

    static FundingRequest of(CompanyBuilder company) {
        return of(company.build());
    }

    static FundingRequest of(BilanBuilder bilan) {
        return of(bilan.build());
    }
}
