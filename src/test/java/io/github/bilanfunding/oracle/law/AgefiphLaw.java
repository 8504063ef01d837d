package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** The aid of the Agefiph for disabled people outside the public service, case by case. */
final class AgefiphLaw extends SchemeLaw {

    AgefiphLaw(Asked asked) {
        super("AGEFIPH", asked);
    }

    @Override
    boolean isMeant() {
        return asked.is(Status.EMPLOYEE, Status.SELF_EMPLOYED, Status.JOB_SEEKER);
    }

    @Override
    boolean isSilent() {
        return DisabilityLaw.isSilent(asked) && grant().isEmpty();
    }

    @Override
    void judge() {
        ask(bilan.certified());
        ask("AGEFIPH-HANDICAP-RECONNU", orGranted(DisabilityLaw.isRecognised(asked)));
    }

    @Override
    boolean awaitsApproval() {
        return grant().isEmpty();
    }

    @Override
    Long ceiling() {
        return granted();
    }
}
