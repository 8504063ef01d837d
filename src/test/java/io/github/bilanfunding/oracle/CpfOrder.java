package io.github.bilanfunding.oracle;

import static java.lang.Math.max;
import static java.lang.Math.min;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who pays what of a bilan ordered through the CPF, in whole cents: the law as one formula. Written from the texts, not
 * from the rules. Presumes a bilan to which nobody can object: consent, 24 hours, three phases, a listed provider.
 *
 * @param employer the employer's dotation or top-up
 * @param rights the acquired rights
 * @param opco the OPCO
 * @param points the points of the prevention account, which fed the CPF until August 2023
 * @param accident the top-up after an occupational accident or disease
 * @param holder what is left to the holder, the participation included
 */
record CpfOrder(long employer, long rights, long opco, long points, long accident, long holder) {

    private static final LocalDate EMPLOYER_FIRST = LocalDate.of(2025, 12, 5);
    private static final LocalDate CAP_AND_WAIT = LocalDate.of(2026, 2, 26);
    private static final LocalDate POINTS_APART = LocalDate.of(2023, 9, 1);
    private static final Set<Status> HOLDERS =
            Set.of(Status.EMPLOYEE, Status.JOB_SEEKER, Status.SELF_EMPLOYED, Status.COMPANY_OFFICER);

    static CpfOrder of(FundingRequest request) {
        LocalDate day = request.requestDate();
        Beneficiary person = request.beneficiary();
        long price = request.bilan().price().cents();
        boolean holder = HOLDERS.contains(person.status());
        boolean absence = mayBeAbsent(request);
        boolean usable = holder && absence && (day.isBefore(CAP_AND_WAIT) || hasWaited(person.cpf(), day));

        long employer = isEmployed(person) && absence ? cents(request.company().cpfTopUp()) : 0;
        long rights = usable ? min(cents(person.cpf().balance()), cap(day)) : 0;
        long opco = isEmployed(person) && absence ? opco(request) : 0;
        long points = day.isBefore(POINTS_APART) ? points(person) : 0;
        long accident = holder && absence && isVictim(person, day) ? 750_000 : 0;

        boolean employerFirst = !day.isBefore(EMPLOYER_FIRST);
        boolean exempt = person.status() == Status.JOB_SEEKER || employer > 0 || opco > 0;
        long participation = exempt || !usable ? 0 : min(participation(day), price);

        long e;
        long b;
        if (employerFirst) {
            e = min(employer, price);
            b = min(rights, max(0, price - e - participation));
        } else {
            b = min(rights, price - participation);
            e = min(employer, price - b);
        }
        long o = min(opco, price - e - b);
        long p = min(points, max(0, price - e - b - o - participation));
        long a = min(accident, price - e - b - o - p);
        return new CpfOrder(e, b, o, p, a, price - e - b - o - p - a);
    }

    private static long participation(LocalDate day) {
        if (day.isBefore(LocalDate.of(2024, 5, 2))) {
            return 0;
        }
        if (day.getYear() == 2024) {
            return 100_00;
        }
        if (day.getYear() == 2025) {
            return 102_23;
        }
        return day.isBefore(LocalDate.of(2026, 4, 2)) ? 103_20 : 150_00;
    }

    private static long cap(LocalDate day) {
        return day.isBefore(CAP_AND_WAIT) ? Long.MAX_VALUE / 2 : 1_600_00;
    }

    /** Rights wait five years for a bilan that a public or pooled funder paid; what is not known does not pass. */
    private static boolean hasWaited(Cpf cpf, LocalDate day) {
        if (Boolean.FALSE.equals(cpf.hadFundedBilan())) {
            return true;
        }
        LastFundedBilan last = cpf.lastFundedBilan();
        return last != null
                && (last.funder() == Funder.EMPLOYER
                        || last.funder() == Funder.SELF
                        || (last.date() != null && !last.date().plusYears(5).isAfter(day)));
    }

    private static boolean mayBeAbsent(FundingRequest request) {
        Cpf cpf = request.beneficiary().cpf();
        Boolean onWorkingTime = cpf.onWorkingTime() == null ? request.bilan().onWorkingTime() : cpf.onWorkingTime();
        return request.beneficiary().status() != Status.EMPLOYEE
                || Boolean.FALSE.equals(onWorkingTime)
                || Boolean.TRUE.equals(cpf.employerAgreement());
    }

    private static boolean isEmployed(Beneficiary person) {
        return person.status() == Status.EMPLOYEE
                || (person.status() == Status.COMPANY_OFFICER
                        && Boolean.TRUE.equals(person.officer().remunerated()));
    }

    private static long opco(FundingRequest request) {
        Euros left = request.company().opcoEnvelopeLeft();
        long grant = cents(request.company().opcoGrant());
        if (Boolean.TRUE.equals(request.company().opcoFundsExhausted())) {
            return 0;
        }
        return left == null ? grant : min(grant, left.cents());
    }

    private static long points(Beneficiary person) {
        OccupationalRisk risk = person.occupationalRisk();
        boolean counts = person.status() == Status.EMPLOYEE || person.status() == Status.JOB_SEEKER;
        Integer points = risk.c2pPoints();
        return counts && points != null && Boolean.TRUE.equals(risk.targetJobLessExposed()) ? 375_00L * points : 0;
    }

    private static boolean isVictim(Beneficiary person, LocalDate day) {
        OccupationalRisk risk = person.occupationalRisk();
        Integer rate = risk.permanentIncapacityRate();
        LocalDate notified = risk.incapacityNotifiedOn();
        return rate != null
                && rate >= 10
                && notified != null
                && notified.getYear() >= 2019
                && !day.isAfter(notified.plusYears(2))
                && (Boolean.TRUE.equals(risk.cepMet()) || Boolean.TRUE.equals(person.reconversion()))
                && cents(person.cpf().balance()) >= 100;
    }

    private static long cents(@Nullable Euros amount) {
        return amount == null ? 0 : amount.cents();
    }
}
