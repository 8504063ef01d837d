package io.github.bilanfunding.testing;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.FundingRequestBuilder;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.PartialActivity;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.Vat;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Random valid requests, the same for the same seed on every machine. Each optional field is absent in some of them, and
 * values gather at the thresholds of the rules. Not thread-safe.
 */
public final class RandomRequests {

    private static final Euros[] PRICES = {
        Euros.euros(1),
        Euros.euros(1500),
        Euros.euros(2500),
        Euros.euros(3000),
        Euros.euros(4000),
        Euros.euros(5000),
        Euros.euros(7000)
    };
    private static final Euros[] BALANCES = {Euros.ZERO, Euros.euros(500), Euros.euros(1500), Euros.euros(5000)};
    private static final Euros[] GRANTS = {Euros.ZERO, Euros.euros(500), Euros.euros(1500)};

    private final Dice dice;
    private final RandomBeneficiaries beneficiaries;

    /** Starts the sequence of a seed. */
    public RandomRequests(long seed) {
        this.dice = new Dice(seed);
        this.beneficiaries = new RandomBeneficiaries(dice);
    }

    /** The next request. */
    public FundingRequest next() {
        dice.deal();
        LocalDate requestDate = dice.requestDate();
        Euros balance = dice.amount(BALANCES);
        FundingRequestBuilder request = FundingRequest.builder(
                        requestDate,
                        dice.pick(Initiative.values()),
                        beneficiaries.next(requestDate, balance),
                        bilan(requestDate, balance))
                .reference(dice.maybe(() -> "devis-" + dice.below(1000)));
        if (dice.chance(0.85)) {
            request.company(company());
        }
        return request.build();
    }

    /** The next requests, as many as asked for. */
    public List<FundingRequest> next(int count) {
        List<FundingRequest> requests = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            requests.add(next());
        }
        return requests;
    }

    /** A request for several persons, who share a company. */
    public CohortRequest cohort(int count) {
        dice.deal();
        LocalDate requestDate = dice.requestDate();
        Euros balance = dice.amount(BALANCES);
        List<Beneficiary> persons = Stream.generate(() -> beneficiaries.next(requestDate, balance))
                .limit(count)
                .toList();
        return CohortRequest.builder(requestDate, dice.pick(Initiative.values()), persons, bilan(requestDate, balance))
                .company(company())
                .build();
    }

    private Company company() {
        return Company.builder()
                .headcount(dice.number(5000, 0, 10, 11, 49, 50, 250))
                .groupHeadcount(dice.number(5000, 10, 11, 49, 50, 250))
                .turnover(money(Euros.euros(2_000_000), Euros.euros(10_000_000)))
                .balanceSheetTotal(money(Euros.euros(2_000_000), Euros.euros(10_000_000)))
                .opcoBranch(dice.maybe(() -> dice.pick("SITE-170", "SITE-177", "SITE-204")))
                .idcc(dice.maybe(() -> dice.pick("1486", "2216", "16", "573")))
                .opco(dice.maybe(() -> dice.chance(0.3) ? Opco.ATLAS : dice.pick(Opco.values())))
                .region(beneficiaries.region())
                .gpec(dice.flag())
                .economicChange(dice.flag())
                .inDifficulty(dice.flag())
                .partialActivity(dice.maybe(() -> dice.pick(PartialActivity.values())))
                .receivershipOrLiquidation(dice.maybe(() -> dice.chance(0.2)))
                .jobSavingPlan(dice.maybe(() -> dice.chance(0.2)))
                .reconversionImposed(dice.maybe(() -> dice.chance(0.2)))
                .trainingBudget(money(GRANTS))
                .cpfTopUp(money(GRANTS))
                .opcoGrant(money(GRANTS))
                .opcoEnvelopeLeft(money(GRANTS))
                .opcoFundsExhausted(dice.maybe(() -> dice.chance(0.2)))
                .payroll(money(Euros.euros(900_000)))
                .build();
    }

    private Bilan bilan(LocalDate requestDate, Euros balance) {
        Euros price = dice.chance(0.3) ? dice.amount(balance) : dice.amount(PRICES);
        Integer hours = dice.number(80, 13, 24, 60);
        LocalDate start = dice.maybe(() -> dice.day(requestDate, 0, 1, 2, 3));
        LocalDate end = dice.maybe(() -> dice.day(start == null ? requestDate : start, 2, 3, 6, 7));
        return Bilan.builder(price.max(new Euros(1)))
                .title(dice.maybe(() -> "Bilan de compétences en data science et IA"))
                .kind(dice.maybe(() -> dice.pick(BilanKind.values())))
                .vat(dice.maybe(() -> dice.pick(Vat.values())))
                .hours(hours == null ? null : Integer.valueOf(Math.max(1, hours)))
                .accompanimentHours(dice.maybe(() -> hours == null ? 13 : Integer.valueOf(dice.below(hours + 1))))
                .onWorkingTime(dice.flag())
                .startDate(start)
                .endDate(start != null && end != null && end.isBefore(start) ? start : end)
                .certifying(dice.flag())
                .listedOnMonCompteFormation(dice.flag())
                .qualiopi(dice.flag())
                .providerIsEmployer(dice.maybe(() -> dice.chance(0.1)))
                .phases(dice.maybe(this::phases))
                .businessCases(dice.flag())
                .detailedQuote(dice.flag())
                .build();
    }

    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(List.of(Phase.values()));
        phases.removeIf(phase -> dice.chance(0.3));
        return phases;
    }

    private Euros money(Euros... thresholds) {
        return dice.maybe(() -> dice.amount(thresholds));
    }
}
