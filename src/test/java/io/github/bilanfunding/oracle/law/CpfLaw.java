package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;
import static java.lang.Math.min;

import io.github.bilanfunding.oracle.Participation;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;

/** The account of the holder: L6323-1 and following, D6323-6, D6323-1 A. */
final class CpfLaw extends SchemeLaw {

    private final Cpf cpf;

    CpfLaw(Asked asked) {
        super("CPF", asked);
        this.cpf = asked.person().cpf();
    }

    /** L6323-2: at the holder's initiative. A public agent uses hours, with the administration (décret 2017-928). */
    @Override
    boolean isMeant() {
        return asked.isOwnProject();
    }

    /** R6323-43: the account of a public agent is in hours, there is no order in euros. */
    boolean isInHours() {
        return asked.is(Status.PUBLIC_AGENT);
    }

    @Override
    void judge() {
        ask(bilan.ordered());
        if (asked.since(2026, 2, 26)) {
            ask("CPF-CARENCE", any(waited(), hasComplementaryRights()));
        }
        if (isInHours()) {
            lift("BILAN-QUALIOPI");
            lift("CPF-REFERENCE");
            lift("CPF-CARENCE");
        }
    }

    @Override
    boolean awaitsApproval() {
        return isInHours() || bilan.awaitsAbsence();
    }

    /** D6323-6 al. 4: five years after a bilan that a funder of L6316-1 or L6332-9 paid. */
    private Truth waited() {
        LastFundedBilan last = cpf.lastFundedBilan();
        Truth never = isTrue(cpf.hadFundedBilan()).not();
        return last == null
                ? any(never, Truth.UNKNOWN)
                : any(
                        never,
                        when(last.funder(), f -> f == Funder.EMPLOYER || f == Funder.SELF),
                        when(last.date(), date -> !date.plusYears(5).isAfter(asked.day())),
                        Truth.all(when(last.funder(), f -> f == Funder.FAF), isVivea()));
    }

    /** VIVEA is a fund of CRPM L718-2-1, which D6323-6 does not name. */
    private Truth isVivea() {
        SelfEmployment own = asked.person().selfEmployment();
        if (!asked.is(Status.SELF_EMPLOYED)) {
            return Truth.FALSE;
        }
        return own.fund() == null
                ? when(own.activity(), a -> a == Activity.FARMING).inferred()
                : Truth.of(own.fund() == Fund.VIVEA);
    }

    /** The wait and the cap bind the rights of L6323-11, -27 and -34 only. */
    private Truth hasComplementaryRights() {
        return Truth.news(cpf.complementaryRights(), rights -> rights.isPositive());
    }

    /** R6333-3 1°: complementary rights come first since 2025-12-05, before they are part of the balance. */
    long complementary() {
        return asked.since(2025, 12, 5) ? Asked.cents(cpf.complementaryRights()) : 0;
    }

    /** D6323-1 A 2°: at most 1 600 € of the yearly rights since 2026-02-26; null when the balance is unknown. */
    Long own() {
        if (asked.since(2026, 2, 26) && !waited().holds()) {
            return 0L;
        }
        if (cpf.balance() == null) {
            return null;
        }
        long own = cpf.balance().cents() - complementary();
        return asked.since(2026, 2, 26) ? min(own, 1_600_00) : own;
    }

    @Override
    Long ceiling() {
        return isInHours() || own() == null ? null : Long.valueOf(own() + complementary());
    }

    /** R6323: the participation of the holder, in cents. */
    long participation() {
        return asked.is(Status.JOB_SEEKER) || isInHours()
                ? 0
                : Participation.on(asked.day()).cents();
    }

    /** R6323 al. 2: revalued each 1 January; the amount may not be known yet. */
    boolean isParticipationProvisional() {
        return Participation.on(asked.day()).provisional();
    }
}
