package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.unless;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.RedundancyProcedure;
import io.github.bilanfunding.request.Status;

/** The redeployment leave, whose bilan the employer pays in full: L1233-71, L1233-75, R1233-27. */
final class RedeploymentLeaveLaw extends SchemeLaw {

    RedeploymentLeaveLaw(Asked asked) {
        super("REDEPLOYMENT_LEAVE", asked);
    }

    @Override
    boolean isMeant() {
        return asked.is(Status.EMPLOYEE);
    }

    @Override
    boolean isSilent() {
        return asked.person().redundancy().procedure() == null;
    }

    @Override
    void judge() {
        ask(bilan.within24Hours());
        ask(
                "CONGE-RECLASSEMENT-EFFECTIF",
                any(
                        when(asked.company().headcount(), n -> n >= 1000),
                        when(asked.company().groupHeadcount(), n -> n >= 1000)));
        ask(
                "CONGE-RECLASSEMENT-PROCEDURE",
                when(asked.person().redundancy().procedure(), p -> p == RedundancyProcedure.REDEPLOYMENT_LEAVE));
        ask("CONGE-RECLASSEMENT-SAUVEGARDE", unless(asked.company().receivershipOrLiquidation(), r -> r));
    }

    /** R1233-27: only where the interview with the support unit found no project. */
    @Override
    boolean awaitsApproval() {
        return true;
    }

    @Override
    Long ceiling() {
        return asked.price();
    }
}
