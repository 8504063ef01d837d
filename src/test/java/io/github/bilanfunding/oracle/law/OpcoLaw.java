package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.all;
import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;

/** The pooled money for companies below 50 employees: L6332-3 2°, L6332-17, D6332-39. */
final class OpcoLaw extends SchemeLaw {

    private final Company company;
    private final OpcoOf opco;

    OpcoLaw(Asked asked) {
        super("OPCO", asked);
        this.company = asked.company();
        this.opco = new OpcoOf(asked);
    }

    @Override
    boolean isMeant() {
        return asked.is(Status.EMPLOYEE, Status.COMPANY_OFFICER);
    }

    /** L6323-4 II 3°: for a project of the employee's own it tops up an order, which then has to be possible. */
    @Override
    void judge() {
        ask(bilan.ordered());
        if (asked.isEmployersPlan()) {
            lift("CPF-REFERENCE");
            lift("CPF-SANS-RETRAITE-PLEINE");
            lift("CPF-TEMPS-DE-TRAVAIL");
        }
        ask("OPCO-MOINS-DE-50", any(when(company.headcount(), n -> n < 50), Truth.of(hasGranted()), isAtlasOf2020()));
        ask("OPCO-SALARIE", CpfTopUpLaw.employed(asked));
    }

    /** L6332-1-2: in 2020 Atlas paid for consultancies of 50 to 249 employees from other funds. */
    private Truth isAtlasOf2020() {
        return asked.since(2020, 7, 17) && asked.until(2020, 12, 31)
                ? all(opco.is(Opco.ATLAS, "1486"), when(company.headcount(), n -> n <= 249))
                : Truth.FALSE;
    }

    /** News of the OPCO: an amount that it agreed to. */
    boolean hasGranted() {
        return company.opcoGrant() != null && company.opcoGrant().isPositive();
    }

    /** D6332-39: the board of the OPCO decides; it may have refused. */
    @Override
    boolean awaitsApproval() {
        return company.opcoGrant() == null || (asked.isOwnProject() && bilan.awaitsAbsence());
    }

    @Override
    Long ceiling() {
        Long most =
                company.opcoGrant() != null ? Long.valueOf(company.opcoGrant().cents()) : unlessExhausted();
        return most != null && company.opcoEnvelopeLeft() != null && !opco.isOutsideEnvelope()
                ? Long.valueOf(Math.min(most, company.opcoEnvelopeLeft().cents()))
                : most;
    }

    private Long unlessExhausted() {
        Euros left = company.opcoEnvelopeLeft();
        if (Boolean.TRUE.equals(company.opcoFundsExhausted())
                || (left != null && !left.isPositive() && !opco.isOutsideEnvelope())) {
            return 0L;
        }
        return asked.isEmployersPlan() ? opco.rate() : null;
    }

    /** D6332-39: part of the wages of hours on working time, in cents. */
    long wages() {
        return asked.isEmployersPlan() && company.opcoGrant() == null ? opco.wages() : 0;
    }
}
