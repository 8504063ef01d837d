package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Status;

/** The points for exposure to occupational risks, spent on a project of reconversion: L4163-7 4°, D4163-30-1 to -3. */
final class C2pLaw extends SchemeLaw {

    private final OccupationalRisk risk;

    C2pLaw(Asked asked) {
        super("C2P", asked);
        this.risk = asked.person().occupationalRisk();
    }

    /** L4163-7 II: an employee or a job seeker. */
    @Override
    boolean isMeant() {
        return asked.since(2023, 9, 1) && asked.isOwnProject() && asked.is(Status.EMPLOYEE, Status.JOB_SEEKER);
    }

    @Override
    boolean isSilent() {
        return risk.c2pPoints() == null && grant().isEmpty();
    }

    /** L4163-8: points for an order are spent under other conditions, and not on a bilan. */
    @Override
    boolean judgesOnItsOwn() {
        return grant().isPresent();
    }

    @Override
    boolean mayTopUpAnOrder() {
        return false;
    }

    @Override
    void judge() {
        ask(bilan.certified());
        ask("C2P-POINTS", orGranted(when(risk.c2pPoints(), points -> points > 0)));
        ask("C2P-EMPLOI-NON-EXPOSE", orGranted(isTrue(risk.targetJobNotExposed())));
        ask("C2P-CEP", orGranted(isTrue(risk.cepMet())));
    }

    /** D4163-30-2: Transitions Pro decides. */
    @Override
    boolean awaitsApproval() {
        return grant().isEmpty();
    }

    /** R4163-11: 500 € a point. */
    @Override
    Long ceiling() {
        if (grant().isPresent()) {
            return granted();
        }
        return risk.c2pPoints() == null ? null : Long.valueOf(risk.c2pPoints() * 500_00L);
    }
}
