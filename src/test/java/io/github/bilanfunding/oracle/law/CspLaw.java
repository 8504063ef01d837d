package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.unless;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.RedundancyProcedure;
import io.github.bilanfunding.request.Status;

/** The career security contract, where L1233-71 does not apply: L1233-66, L1233-71, L1233-75; until 2026-12-31. */
final class CspLaw extends SchemeLaw {

    CspLaw(Asked asked) {
        super("CSP", asked);
    }

    @Override
    boolean isMeant() {
        return asked.until(2026, 12, 31) && asked.is(Status.EMPLOYEE, Status.JOB_SEEKER);
    }

    @Override
    boolean isSilent() {
        return asked.person().redundancy().procedure() == null;
    }

    @Override
    void judge() {
        Truth receivership = isTrue(asked.company().receivershipOrLiquidation());
        ask("CSP-EFFECTIF", any(when(asked.company().headcount(), n -> n < 1000), receivership));
        ask("CSP-GROUPE", any(unless(asked.company().groupHeadcount(), n -> n >= 1000), receivership));
        ask("CSP-PROCEDURE", when(asked.person().redundancy().procedure(), p -> p == RedundancyProcedure.CSP));
    }

    /** France Travail decides whether the pathway holds a bilan. */
    @Override
    boolean awaitsApproval() {
        return true;
    }
}
