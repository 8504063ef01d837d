package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;

import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;

/** The employer's money on the account of an employee: L6323-4 II 2° and III. */
final class CpfTopUpLaw extends SchemeLaw {

    CpfTopUpLaw(Asked asked) {
        super("CPF_TOP_UP", asked);
    }

    @Override
    boolean isMeant() {
        return asked.isOwnProject() && asked.is(Status.EMPLOYEE, Status.COMPANY_OFFICER);
    }

    @Override
    void judge() {
        ask(bilan.ordered());
        ask("CPF-DOTATION-SALARIE", employed(asked));
    }

    /** CSS L311-3: an officer who is paid as an employee counts as one. */
    static Truth employed(Asked asked) {
        return any(
                Truth.of(asked.is(Status.EMPLOYEE)),
                isTrue(asked.person().officer().remunerated()));
    }

    /** L6323-4 II 2° says "when the holder is an employee": for an officer the operator has to confirm. */
    @Override
    boolean awaitsApproval() {
        return asked.is(Status.COMPANY_OFFICER) || bilan.awaitsAbsence();
    }

    /** Any amount. */
    @Override
    Long ceiling() {
        Euros topUp = asked.company().cpfTopUp();
        return topUp == null ? null : Long.valueOf(isTooSmall() ? 0 : topUp.cents());
    }

    /** The Caisse des dépôts takes an amount from 1 € on. */
    boolean isTooSmall() {
        Euros topUp = asked.company().cpfTopUp();
        return topUp != null && topUp.cents() < 1_00;
    }

    /** R6333-3: before the holder's own rights since 2025-12-05. */
    boolean comesFirst() {
        return asked.since(2025, 12, 5);
    }
}
