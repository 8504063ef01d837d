package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** The individual training aid of France Travail, case by case: L5411-1 and its instruction. */
final class AifLaw extends SchemeLaw {

    AifLaw(Asked asked) {
        super("AIF", asked);
    }

    @Override
    boolean isMeant() {
        return asked.isOwnProject() && asked.is(Status.JOB_SEEKER);
    }

    @Override
    void judge() {
        ask(bilan.certified());
        ask("AIF-CONSEILLER", orGranted(Truth.isTrue(asked.person().jobSeeker().adviserValidated())));
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
