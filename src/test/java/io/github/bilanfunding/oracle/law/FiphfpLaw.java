package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** The aid of the FIPHFP for disabled public agents, case by case. */
final class FiphfpLaw extends SchemeLaw {

    FiphfpLaw(Asked asked) {
        super("FIPHFP", asked);
    }

    @Override
    boolean isMeant() {
        return asked.is(Status.PUBLIC_AGENT);
    }

    @Override
    boolean isSilent() {
        return DisabilityLaw.isSilent(asked) && asked.grant("FIPHFP").isEmpty();
    }

    @Override
    boolean mayTopUpAnOrder() {
        return false;
    }

    @Override
    void judge() {
        ask(bilan.any());
        ask("FIPHFP-24-HEURES", PublicServiceLaw.hours(asked, bilan));
        ask("FIPHFP-HANDICAP-RECONNU", orGranted(DisabilityLaw.isRecognised(asked)));
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
