package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;

/** Requests that nobody made, as different from one another as can be, to warm a rule base up. */
final class InventedCases {

    private static final Euros LITTLE = Euros.euros(1);
    private static final Euros MUCH = Euros.euros(100_000);
    private static final int MANY = 900;

    private InventedCases() {}

    static List<FundingRequest> on(LocalDate day) {
        return List.of(
                request(day, Status.EMPLOYEE, BilanKind.STANDARD_AI, true, 5, LITTLE),
                request(day, Status.EMPLOYEE, BilanKind.IN_DEPTH, false, MANY, MUCH),
                request(day, Status.SELF_EMPLOYED, BilanKind.EXECUTIVE, true, MANY, MUCH));
    }

    private static FundingRequest request(
            LocalDate day, Status status, BilanKind kind, boolean favourable, int size, Euros price) {
        Beneficiary beneficiary = Beneficiary.builder(status)
                .contract(Contract.PERMANENT)
                .monthsEmployed(size)
                .monthsInCompany(size)
                .region("FR-IDF")
                .jointCommissionApproval(favourable)
                .cpf(Cpf.builder().balance(MUCH).build())
                .build();
        Company company = Company.builder()
                .headcount(size)
                .opco(Opco.ATLAS)
                .region("FR-IDF")
                .gpec(favourable)
                .economicChange(favourable)
                .inDifficulty(favourable)
                .jobSavingPlan(favourable)
                .trainingBudget(MUCH)
                .cpfTopUp(MUCH)
                .opcoGrant(MUCH)
                .opcoEnvelopeLeft(MUCH)
                .opcoFundsExhausted(favourable)
                .build();
        Bilan bilan = Bilan.builder(price)
                .kind(kind)
                .hours(size)
                .startDate(day)
                .endDate(day.plusDays(size))
                .certifying(favourable)
                .listedOnMonCompteFormation(favourable)
                .phases(List.of())
                .businessCases(!favourable)
                .detailedQuote(!favourable)
                .build();
        return FundingRequest.builder(day, Initiative.BENEFICIARY, beneficiary, bilan)
                .company(company)
                .build();
    }
}
