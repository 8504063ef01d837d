package io.github.bilanfunding.oracle;

import static java.lang.Math.max;
import static java.lang.Math.min;

import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays what of a bilan ordered through the CPF, in whole cents: the law as one formula. Written from the texts, not
 * from the rules. Presumes a bilan to which nobody can object: consent, 24 hours, three phases, an external provider
 * with the certificate. The participation is due unless its payer is exempt, or the employer or AT/MP pays a part.
 *
 * @param employer the employer's dotation or top-up
 * @param rights the rights of the account, complementary ones included
 * @param opco the OPCO
 * @param accident the top-up after an occupational accident or disease
 * @param region the region, which stands for all funders that agreed in writing
 * @param holder what is left to the holder, the participation included
 */
record CpfOrder(long employer, long rights, long opco, long accident, long region, long holder) {

    private static final LocalDate EMPLOYER_FIRST = LocalDate.of(2025, 12, 5);
    private static final LocalDate CAP_AND_WAIT = LocalDate.of(2026, 2, 26);
    private static final LocalDate LISTING = LocalDate.of(2022, 12, 21);
    private static final long SMALLEST_DOTATION = 1_00;

    static CpfOrder of(FundingRequest request) {
        if (!isPossible(request)) {
            return new CpfOrder(0, 0, 0, 0, 0, request.bilan().price().cents());
        }
        Money money = Money.of(request);
        CpfOrder exempt = split(request, money, 0);
        boolean isExempt =
                request.beneficiary().status() == Status.JOB_SEEKER || exempt.employer() > 0 || exempt.accident() > 0;
        long participation = Participation.on(request.requestDate()).cents();
        return isExempt || !money.usable() ? exempt : split(request, money, participation);
    }

    /**
     * What each may pay, in cents.
     *
     * @param usable whether the rights may be used at all, so that there is a participation
     */
    private record Money(long employer, boolean usable, long outside, long own, long opco, long accident, long region) {

        static Money of(FundingRequest request) {
            LocalDate day = request.requestDate();
            Beneficiary person = request.beneficiary();
            boolean ruled = !day.isBefore(CAP_AND_WAIT);
            long balance = cents(person.cpf().balance());
            long outside = ruled ? cents(person.cpf().complementaryRights()) : 0;
            boolean waited = !ruled || hasWaited(person, day);
            long own = waited ? balance - outside : 0;
            long topUp = cents(request.company().cpfTopUp());
            return new Money(
                    isEmployed(person) && topUp >= SMALLEST_DOTATION ? topUp : 0,
                    waited || outside > 0,
                    outside,
                    ruled ? min(own, 1_600_00) : own,
                    isEmployed(person) ? CpfOrder.opco(request) : 0,
                    isVictim(person, day) ? 7_500_00 : 0,
                    granted(person));
        }
    }

    /** Everybody pays in turn; the rights, AT/MP and the region leave the participation, employer and OPCO may pay it. */
    private static CpfOrder split(FundingRequest request, Money money, long participation) {
        long price = request.bilan().price().cents();
        long left = price;
        long employer = 0;
        boolean employerFirst = !request.requestDate().isBefore(EMPLOYER_FIRST);
        if (employerFirst) {
            employer = min(money.employer(), left);
            left -= employer;
        }
        long outside = min(money.outside(), max(0, left - participation));
        left -= outside;
        long own = min(money.own(), max(0, left - participation));
        left -= own;
        if (!employerFirst) {
            employer = min(money.employer(), left);
            left -= employer;
        }
        long opco = min(money.opco(), left);
        left -= opco;
        long accident = min(money.accident(), max(0, left - participation));
        left -= accident;
        long region = min(money.region(), max(0, left - participation));
        return new CpfOrder(employer, outside + own, opco, accident, region, left - region);
    }

    /** Whether there can be an order: a listed bilan, an absence that is not refused, no pension at full rate. */
    private static boolean isPossible(FundingRequest request) {
        Beneficiary person = request.beneficiary();
        Boolean pension = person.fullRatePension();
        return person.status() != Status.PUBLIC_AGENT
                && (person.status() == Status.RETIRED ? Boolean.FALSE.equals(pension) : !Boolean.TRUE.equals(pension))
                && (request.requestDate().isBefore(LISTING)
                        || Boolean.TRUE.equals(request.bilan().listedOnMonCompteFormation()))
                && mayBeAbsent(request);
    }

    /**
     * Rights wait five years for a bilan that a public or pooled funder paid; what is not known does not pass. VIVEA is a
     * fund of the rural code, which the wait does not name.
     */
    private static boolean hasWaited(Beneficiary person, LocalDate day) {
        Cpf cpf = person.cpf();
        if (Boolean.FALSE.equals(cpf.hadFundedBilan())) {
            return true;
        }
        LastFundedBilan last = cpf.lastFundedBilan();
        return last != null
                && (last.funder() == Funder.EMPLOYER
                        || last.funder() == Funder.SELF
                        || (last.funder() == Funder.FAF && isFarmer(person))
                        || (last.date() != null && !last.date().plusYears(5).isAfter(day)));
    }

    private static boolean isFarmer(Beneficiary person) {
        Fund fund = person.selfEmployment().fund();
        return person.status() == Status.SELF_EMPLOYED
                && (fund == null ? person.selfEmployment().activity() == Activity.FARMING : fund == Fund.VIVEA);
    }

    /** Only an employee needs somebody's agreement, and only on working time; it is refused or taken for granted. */
    private static boolean mayBeAbsent(FundingRequest request) {
        Cpf cpf = request.beneficiary().cpf();
        Boolean onWorkingTime = cpf.onWorkingTime() == null ? request.bilan().onWorkingTime() : cpf.onWorkingTime();
        return request.beneficiary().status() != Status.EMPLOYEE
                || !Boolean.TRUE.equals(onWorkingTime)
                || !Boolean.FALSE.equals(cpf.employerAgreement());
    }

    private static boolean isEmployed(Beneficiary person) {
        return person.status() == Status.EMPLOYEE
                || (person.status() == Status.COMPANY_OFFICER
                        && Boolean.TRUE.equals(person.officer().remunerated()));
    }

    private static long opco(FundingRequest request) {
        Euros left = request.company().opcoEnvelopeLeft();
        long grant = cents(request.company().opcoGrant());
        return left == null ? grant : min(grant, left.cents());
    }

    /** Only one grant is drawn, of the region. */
    private static long granted(Beneficiary person) {
        List<Grant> grants = person.grants();
        return grants == null
                ? 0
                : grants.stream()
                        .filter(Grant::throughCpf)
                        .mapToLong(grant -> grant.amount().cents())
                        .sum();
    }

    /** Every victim drawn has a project of change and a euro on the account. */
    private static boolean isVictim(Beneficiary person, LocalDate day) {
        OccupationalRisk risk = person.occupationalRisk();
        Integer rate = risk.permanentIncapacityRate();
        LocalDate notified = risk.incapacityNotifiedOn();
        return person.status() != Status.RETIRED
                && rate != null
                && rate >= 10
                && notified != null
                && notified.getYear() >= 2019
                && !day.isAfter(notified.plusYears(2));
    }

    private static long cents(@Nullable Euros amount) {
        return amount == null ? 0 : amount.cents();
    }
}
