package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Status;

/** The career transition project, which pays a certifying training and never a bilan: L6323-17-1, D6323-9, R6323-9-1. */
final class PtpLaw extends SchemeLaw {

    PtpLaw(Asked asked) {
        super("PTP", asked);
    }

    @Override
    boolean isMeant() {
        return asked.isOwnProject() && asked.is(Status.EMPLOYEE);
    }

    @Override
    void judge() {
        Beneficiary person = asked.person();
        Truth agency = when(person.contract(), c -> c == Contract.AGENCY);
        Truth waived = DisabilityLaw.isRecognised(asked);
        Truth yearInCompany = when(person.monthsInCompany(), m -> m >= 12);
        Truth recent = when(person.monthsEmployedLast5Years(), m -> m >= 24);
        ask("BILAN-ACTION-DE-FORMATION", Truth.FALSE);
        ask("PTP-ANCIENNETE", any(agency, when(person.monthsEmployed(), m -> m >= 24), recent, waived));
        ask("PTP-ENTREPRISE-OU-5-ANS", any(agency, yearInCompany, recent, waived));
        ask(
                "PTP-ENTREPRISE-OU-CDD",
                any(agency, yearInCompany, when(person.fixedTermMonthsLast12(), m -> m >= 4), waived));
        if (asked.since(2020, 1, 1)) {
            ask(
                    "PTP-INTERIM-BRANCHE",
                    any(agency.not(), when(person.agencyHoursLast18Months(), h -> h >= 1600), waived));
            ask("PTP-INTERIM-ENTREPRISE", any(agency.not(), when(person.agencyHoursInAgency(), h -> h >= 600), waived));
        }
    }

    @Override
    boolean awaitsApproval() {
        return true;
    }
}
