package io.github.bilanfunding.testing;

import io.github.bilanfunding.request.Absence;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Disability;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.request.JobSeeker;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Officer;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.PublicService;
import io.github.bilanfunding.request.Redundancy;
import io.github.bilanfunding.request.RedundancyProcedure;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The person of a random request. */
final class RandomBeneficiaries {

    private static final Euros[] GRANTS = {Euros.euros(100), Euros.euros(500), Euros.euros(1500)};

    private final Dice dice;

    RandomBeneficiaries(Dice dice) {
        this.dice = dice;
    }

    Beneficiary next(LocalDate requestDate, Euros balance) {
        Status status = dice.chance(0.6) ? Status.EMPLOYEE : dice.pick(Status.values());
        return Beneficiary.builder(status)
                .reference(dice.maybe(() -> "p-" + dice.below(100)))
                .name(dice.maybe(() -> "Personne " + dice.below(100)))
                .contract(dice.maybe(() -> dice.chance(0.7) ? Contract.PERMANENT : dice.pick(Contract.values())))
                .monthsEmployed(dice.number(900, 11, 12, 23, 24, 60))
                .monthsInCompany(dice.number(600, 11, 12, 23, 24))
                .monthsEmployedLast5Years(dice.number(60, 23, 24, 59))
                .fixedTermMonthsLast12(dice.number(12, 3, 4))
                .agencyHoursLast18Months(dice.number(5000, 1599, 1600))
                .agencyHoursInAgency(dice.number(5000, 599, 600))
                .region(region())
                .reconversion(dice.flag())
                .consent(dice.flag())
                .fullRatePension(dice.maybe(() -> dice.chance(0.2)))
                .absence(dice.maybe(() -> dice.chance(0.7) ? Absence.NONE : dice.pick(Absence.values())))
                .grants(dice.maybe(this::grants))
                .jointCommissionApproval(dice.flag())
                .leavingUnderPlan(dice.maybe(() -> dice.chance(0.2)))
                .cpf(cpf(requestDate, balance))
                .selfEmployment(selfEmployment())
                .officer(Officer.builder().remunerated(dice.flag()).build())
                .disability(Disability.builder()
                        .recognisedWorker(dice.maybe(() -> dice.chance(0.3)))
                        .build())
                .occupationalRisk(occupationalRisk(requestDate))
                .redundancy(Redundancy.builder()
                        .procedure(dice.maybe(() -> dice.pick(RedundancyProcedure.values())))
                        .build())
                .publicService(publicService(requestDate))
                .jobSeeker(JobSeeker.builder().adviserValidated(dice.flag()).build())
                .build();
    }

    /** A region, or null for an absent field. */
    String region() {
        return dice.maybe(() -> dice.pick("FR-IDF", "FR-ARA", "FR-BRE", "FR-OCC"));
    }

    private Cpf cpf(LocalDate requestDate, Euros balance) {
        Boolean had = dice.flag();
        return Cpf.builder()
                .balance(dice.maybe(() -> balance))
                .complementaryRights(dice.maybe(() -> part(balance)))
                .onWorkingTime(dice.flag())
                .employerAgreement(dice.flag())
                .hadFundedBilan(had)
                .lastFundedBilan(had != null && !had ? null : dice.maybe(() -> lastFundedBilan(requestDate)))
                .build();
    }

    /** Nothing, all, or any part of an amount. */
    private Euros part(Euros whole) {
        return dice.chance(0.3) ? Euros.ZERO : dice.amount(whole, Euros.ZERO).min(whole);
    }

    /** None, one or several grants, in any order. */
    private List<Grant> grants() {
        return Stream.generate(() -> dice.pick(GrantFunder.values()))
                .limit(dice.below(4))
                .distinct()
                .map(funder -> new Grant(funder, dice.amount(GRANTS).max(new Euros(1)), dice.chance(0.5)))
                .toList();
    }

    private LastFundedBilan lastFundedBilan(LocalDate requestDate) {
        return LastFundedBilan.builder()
                .date(dice.maybe(() -> dice.day(requestDate, -60, -36, -12)))
                .funder(dice.maybe(() -> dice.pick(Funder.values())))
                .build();
    }

    private SelfEmployment selfEmployment() {
        return SelfEmployment.builder()
                .activity(dice.maybe(() -> dice.pick(Activity.values())))
                .fund(dice.maybe(() -> dice.pick(Fund.values())))
                .micro(dice.flag())
                .turnoverLast12Months(dice.maybe(() -> dice.amount(Euros.ZERO, Euros.euros(25_000))))
                .trainingContributionPaid(dice.maybe(() -> dice.amount(Euros.ZERO, Euros.euros(50))))
                .treasuryAccess(dice.flag())
                .fundUsedThisYear(dice.maybe(() -> dice.amount(Euros.ZERO, Euros.euros(750))))
                .build();
    }

    private OccupationalRisk occupationalRisk(LocalDate requestDate) {
        return OccupationalRisk.builder()
                .c2pPoints(dice.number(100, 1, 10))
                .cepMet(dice.flag())
                .targetJobLessExposed(dice.flag())
                .targetJobNotExposed(dice.flag())
                .permanentIncapacityRate(dice.number(100, 9, 10))
                .incapacityNotifiedOn(dice.maybe(() -> dice.day(requestDate, -24, -23, -12)))
                .deadlineInNotice(dice.flag())
                .build();
    }

    private PublicService publicService(LocalDate requestDate) {
        Boolean had = dice.flag();
        return PublicService.builder()
                .branch(dice.maybe(() -> dice.pick(PublicBranch.values())))
                .yearsOfService(dice.number(40, 2, 5, 10))
                .hadBilan(had)
                .lastBilan(had != null && !had ? null : dice.maybe(() -> dice.day(requestDate, -60, -59)))
                .priorityAgent(dice.maybe(() -> dice.chance(0.3)))
                .build();
    }
}
