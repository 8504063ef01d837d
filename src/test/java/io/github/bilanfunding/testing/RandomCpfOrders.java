package io.github.bilanfunding.testing;

import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.FundingRequestBuilder;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Officer;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;

/**
 * Random orders of a bilan through the CPF, the same for the same seed: the bilan itself is beyond reproach but for its
 * listing, the person, the money and the day vary. Days and amounts gather where the law changes its answer. Not
 * thread-safe.
 */
public final class RandomCpfOrders {

    private static final LocalDate[] CHANGES = {
        LocalDate.of(2019, 1, 2),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2022, 12, 21),
        LocalDate.of(2024, 5, 2),
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 12, 5),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 2, 26),
        LocalDate.of(2026, 4, 2),
        LocalDate.of(2027, 1, 1)
    };
    private static final Euros[] AMOUNTS = {
        Euros.ZERO,
        Euros.euros(1),
        Euros.euros(50),
        Euros.euros(100),
        Euros.euros("102.23"),
        Euros.euros("103.20"),
        Euros.euros(150),
        Euros.euros(1600),
        Euros.euros(1750),
        Euros.euros(3000)
    };
    private static final Status[] STATUSES = {
        Status.EMPLOYEE,
        Status.EMPLOYEE,
        Status.EMPLOYEE,
        Status.JOB_SEEKER,
        Status.SELF_EMPLOYED,
        Status.COMPANY_OFFICER,
        Status.RETIRED
    };

    private final Dice dice;

    /** Starts the sequence of a seed. */
    public RandomCpfOrders(long seed) {
        this.dice = new Dice(seed);
    }

    /** The next order. */
    public FundingRequest next() {
        dice.deal();
        LocalDate day = dice.chance(0.7)
                ? dice.pick(CHANGES).plusDays(dice.below(3) - 1L)
                : LocalDate.of(2019, 1, 1).plusDays(dice.below(3285));
        Bilan bilan = Bilan.builder(dice.amount(AMOUNTS).max(new Euros(1)))
                .hours(24)
                .accompanimentHours(24)
                .qualiopi(true)
                .listedOnMonCompteFormation(dice.chance(0.9) ? Boolean.TRUE : dice.flag())
                .providerIsEmployer(false)
                .phases(List.of(Phase.values()))
                .build();
        FundingRequestBuilder request =
                FundingRequest.builder(day, Initiative.BENEFICIARY, beneficiary(day, bilan.price()), bilan);
        if (dice.chance(0.9)) {
            request.company(company());
        }
        return request.build();
    }

    private Beneficiary beneficiary(LocalDate day, Euros price) {
        Cpf cpf = cpf(day, price);
        boolean victim = cpf.balance() != null && cpf.balance().compareTo(Euros.euros(1)) >= 0 && dice.chance(0.5);
        return Beneficiary.builder(dice.pick(STATUSES))
                .consent(true)
                .reconversion(victim ? Boolean.TRUE : dice.flag())
                .fullRatePension(dice.maybe(() -> dice.chance(0.1)))
                .grants(dice.chance(0.3) ? List.of(grant()) : null)
                .selfEmployment(SelfEmployment.builder()
                        .activity(dice.maybe(() -> dice.pick(Activity.values())))
                        .fund(dice.maybe(() -> dice.pick(Fund.values())))
                        .build())
                .officer(Officer.builder().remunerated(dice.flag()).build())
                .cpf(cpf)
                .occupationalRisk(victim ? occupationalRisk(day) : OccupationalRisk.UNKNOWN)
                .build();
    }

    private Cpf cpf(LocalDate day, Euros price) {
        Boolean had = dice.maybe(() -> dice.chance(0.4));
        LastFundedBilan last = had != null && had
                ? new LastFundedBilan(
                        dice.maybe(() -> dice.day(day, -60, -59, -12)), dice.maybe(() -> dice.pick(Funder.values())))
                : null;
        Euros balance = dice.maybe(() -> dice.chance(0.3) ? dice.amount(price) : dice.amount(AMOUNTS));
        return Cpf.builder()
                .balance(balance)
                .complementaryRights(balance == null || dice.chance(0.7) ? null : balance.min(dice.amount(AMOUNTS)))
                .onWorkingTime(dice.maybe(() -> dice.chance(0.2)))
                .employerAgreement(dice.flag())
                .hadFundedBilan(had)
                .lastFundedBilan(last)
                .build();
    }

    private Grant grant() {
        return new Grant(GrantFunder.REGION, dice.amount(AMOUNTS).max(new Euros(1)), dice.chance(0.8));
    }

    private OccupationalRisk occupationalRisk(LocalDate day) {
        return OccupationalRisk.builder()
                .cepMet(true)
                .permanentIncapacityRate(dice.number(100, 10))
                .incapacityNotifiedOn(dice.maybe(() -> dice.day(day, -24, -12)))
                .build();
    }

    private Company company() {
        return Company.builder()
                .headcount(dice.number(5000, 49, 50))
                .cpfTopUp(dice.maybe(() -> dice.amount(AMOUNTS)))
                .opcoGrant(dice.maybe(() -> dice.amount(AMOUNTS)))
                .opcoEnvelopeLeft(dice.chance(0.8) ? null : dice.amount(AMOUNTS))
                .build();
    }
}
