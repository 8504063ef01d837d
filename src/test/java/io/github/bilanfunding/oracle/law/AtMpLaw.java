package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.OccupationalRisk;
import io.github.bilanfunding.request.Status;
import java.time.LocalDate;

/** The top-up after an occupational accident or disease: CSS L432-12, R432-9-2 to R432-9-5, D432-15. */
final class AtMpLaw extends SchemeLaw {

    private final OccupationalRisk risk;

    AtMpLaw(Asked asked) {
        super("AT_MP", asked);
        this.risk = asked.person().occupationalRisk();
    }

    /** An account in euros is topped up, for a change of occupation. */
    @Override
    boolean isMeant() {
        return asked.isOwnProject() && !asked.is(Status.PUBLIC_AGENT, Status.RETIRED);
    }

    @Override
    boolean isSilent() {
        return risk.permanentIncapacityRate() == null;
    }

    @Override
    void judge() {
        ask(bilan.ordered());
        ask("AT-MP-RECONVERSION", changeOfOccupation());
        ask("AT-MP-TAUX", when(risk.permanentIncapacityRate(), rate -> rate >= 10));
        ask("AT-MP-2-ANS", withinTwoYears());
        ask("AT-MP-NOTIFICATION-2019", when(risk.incapacityNotifiedOn(), day -> day.getYear() >= 2019));
    }

    /** CSS L432-12; R432-9-5: since 2023-09-01 the guidance of a CEP stands for it. */
    private Truth changeOfOccupation() {
        Truth project = isTrue(asked.person().reconversion());
        return asked.since(2023, 9, 1) ? any(project, isTrue(risk.cepMet())) : project;
    }

    /** CSS R432-9-4: two years from the notice, if the notice said so. */
    private Truth withinTwoYears() {
        LocalDate notified = risk.incapacityNotifiedOn();
        return any(
                when(notified, day -> !asked.day().isAfter(day.plusYears(2))),
                isTrue(risk.deadlineInNotice()).not());
    }

    /** No text names the bilan: the payer confirms. */
    @Override
    boolean awaitsApproval() {
        return true;
    }

    /** CSS R432-9-3. */
    @Override
    Long ceiling() {
        return 7_500_00L;
    }
}
