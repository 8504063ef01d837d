package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** The retraining period pays trainings and the validation of experience, no bilan: L6324-1, L6324-2, from 2026 on. */
final class RetrainingPeriodLaw extends SchemeLaw {

    RetrainingPeriodLaw(Asked asked) {
        super("RETRAINING_PERIOD", asked);
    }

    @Override
    boolean isMeant() {
        return asked.since(2026, 1, 1) && asked.is(Status.EMPLOYEE);
    }

    @Override
    void judge() {
        ask("BILAN-ACTION-DE-FORMATION", Truth.FALSE);
    }

    @Override
    boolean awaitsApproval() {
        return true;
    }
}
