package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Disability;
import io.github.bilanfunding.request.JobSeeker;
import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Officer;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.PublicService;
import io.github.bilanfunding.request.Redundancy;
import io.github.bilanfunding.request.RedundancyProcedure;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;

/** The sections of invented cases, every field filled: with what opens doors, or with what keeps them shut. */
final class InventedFields {

    static final Euros LITTLE = Euros.euros(1);
    static final Euros MUCH = Euros.euros(100_000);
    static final int FEW = 5;
    static final int MANY = 900;

    private InventedFields() {}

    static Beneficiary.Builder person(Status status, boolean open, LocalDate day) {
        int much = open ? MANY : 0;
        return Beneficiary.builder(status)
                .contract(open ? Contract.PERMANENT : Contract.AGENCY)
                .monthsEmployed(much)
                .monthsInCompany(much)
                .monthsEmployedLast5Years(open ? 60 : 0)
                .fixedTermMonthsLast12(open ? 12 : 0)
                .agencyHoursLast18Months(much)
                .agencyHoursInAgency(much)
                .region(region(open))
                .reconversion(open)
                .consent(open)
                .jointCommissionApproval(open)
                .leavingUnderPlan(!open)
                .cpf(Cpf.builder()
                        .balance(MUCH)
                        .onWorkingTime(!open)
                        .employerAgreement(open)
                        .hadFundedBilan(!open)
                        .build())
                .selfEmployment(SelfEmployment.builder()
                        .micro(!open)
                        .turnoverLast12Months(open ? MUCH : Euros.ZERO)
                        .trainingContributionPaid(open ? MUCH : Euros.ZERO)
                        .build())
                .officer(Officer.builder().remunerated(open).build())
                .disability(Disability.builder().recognisedWorker(open).build())
                .occupationalRisk(OccupationalRisk.builder()
                        .c2pPoints(much)
                        .cepMet(open)
                        .targetJobLessExposed(open)
                        .permanentIncapacityRate(open ? 100 : 0)
                        .incapacityNotifiedOn(open ? day : day.minusYears(FEW))
                        .build())
                .redundancy(Redundancy.builder()
                        .procedure(open ? RedundancyProcedure.REDEPLOYMENT_LEAVE : RedundancyProcedure.CSP)
                        .build())
                .jobSeeker(JobSeeker.builder().adviserValidated(open).build());
    }

    static PublicService publicService(PublicBranch branch, boolean open, LocalDate day) {
        return PublicService.builder()
                .branch(branch)
                .yearsOfService(FEW)
                .hadBilan(true)
                .lastBilan(day.minusYears(FEW))
                .priorityAgent(open)
                .build();
    }

    static Company.Builder company(boolean open, int headcount) {
        return Company.builder()
                .headcount(headcount)
                .groupHeadcount(headcount)
                .turnover(LITTLE)
                .balanceSheetTotal(LITTLE)
                .idcc(open ? "2378" : "5")
                .opco(Opco.ATLAS)
                .region(region(open))
                .gpec(open)
                .economicChange(open)
                .inDifficulty(open)
                .receivershipOrLiquidation(!open)
                .jobSavingPlan(open)
                .reconversionImposed(open)
                .trainingBudget(MUCH)
                .cpfTopUp(MUCH)
                .opcoGrant(MUCH)
                .opcoEnvelopeLeft(MUCH)
                .opcoFundsExhausted(open)
                .payroll(MUCH);
    }

    static Bilan.Builder bilan(LocalDate day, boolean open, int hours, Euros price) {
        return Bilan.builder(price)
                .kind(open ? BilanKind.STANDARD_AI : BilanKind.IN_DEPTH)
                .hours(hours)
                .accompanimentHours(hours - 1)
                .onWorkingTime(open)
                .startDate(day)
                .endDate(day.plusDays(hours))
                .certifying(open)
                .listedOnMonCompteFormation(open)
                .qualiopi(open)
                .providerIsEmployer(!open)
                .phases(open ? List.of(Phase.values()) : List.of())
                .businessCases(!open)
                .detailedQuote(!open);
    }

    private static String region(boolean open) {
        return open ? "FR-IDF" : "FR-ARA";
    }
}
