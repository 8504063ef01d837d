package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** The training plan of the employer: L6312-1 1°. What no funder pays is the employer's. */
final class EmployerBudgetLaw extends SchemeLaw {

    EmployerBudgetLaw(Asked asked) {
        super("EMPLOYER_BUDGET", asked);
    }

    @Override
    boolean isMeant() {
        return asked.isEmployersPlan() && asked.is(Status.EMPLOYEE, Status.COMPANY_OFFICER);
    }

    @Override
    void judge() {
        ask(bilan.within24Hours());
    }

    @Override
    boolean awaitsApproval() {
        return false;
    }
}
