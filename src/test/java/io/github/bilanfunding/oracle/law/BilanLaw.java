package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.unless;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Absence;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** What makes a bilan, and what an order through Mon Compte Formation asks, whoever pays. */
record BilanLaw(Asked asked) {

    /** What every payer of a bilan asks, save the hours. */
    Map<String, Truth> any() {
        Map<String, Truth> criteria = new LinkedHashMap<>();
        criteria.put("BILAN-CONSENTEMENT", consent());
        criteria.put("BILAN-PHASE-PRELIMINAIRE", phase(Phase.DIAGNOSIS));
        criteria.put("BILAN-PHASE-INVESTIGATION", phase(Phase.PROJECTION));
        criteria.put("BILAN-PHASE-CONCLUSIONS", phase(Phase.ACTION_PLAN));
        criteria.put("BILAN-PRESTATAIRE-EXTERNE", externalProvider());
        criteria.put("ABSENCE-SANS-ARRET-MALADIE", absence());
        return criteria;
    }

    /** What every payer asks outside the public service. */
    Map<String, Truth> within24Hours() {
        Map<String, Truth> criteria = any();
        criteria.put("BILAN-24-HEURES", hours(24));
        return criteria;
    }

    /** What payers of public or pooled money ask. */
    Map<String, Truth> certified() {
        Map<String, Truth> criteria = within24Hours();
        if (asked.since(2022, 1, 1)) {
            criteria.put("BILAN-QUALIOPI", qualiopi());
        }
        return criteria;
    }

    /** What an order through Mon Compte Formation asks besides. */
    Map<String, Truth> ordered() {
        Map<String, Truth> criteria = certified();
        if (asked.since(2022, 12, 21)) {
            criteria.put("CPF-REFERENCE", listed());
        }
        criteria.put("CPF-SANS-RETRAITE-PLEINE", noFullPension());
        criteria.put("CPF-TEMPS-DE-TRAVAIL", workingTime());
        return criteria;
    }

    /** L6313-4 al. 2, R6313-8, L6323-2: who files a request, or signs the convention, consents. */
    private Truth consent() {
        return unless(asked.person().consent(), consents -> !consents);
    }

    /** L6313-4 last al.: the bilan lasts at most 24 hours, and is presumed to be one. */
    Truth hours(int most) {
        return unless(asked.bilan().hours(), hours -> hours > most);
    }

    /** R6313-4: three phases; the investigation is about the project. */
    private Truth phase(Phase phase) {
        return unless(asked.bilan().phases(), phases -> !phases.contains(phase));
    }

    /** R6313-5: an employer makes no bilan for its own staff; the State may for its agents (décret 2007-1470). */
    private Truth externalProvider() {
        Truth external = unless(asked.bilan().providerIsEmployer(), own -> own);
        return asked.is(Status.PUBLIC_AGENT)
                ? Truth.any(external, when(asked.person().publicService().branch(), b -> b == PublicBranch.STATE))
                : external;
    }

    /** L6316-1; the listing on Mon Compte Formation presumes the certificate since 2022-12-21 (L6323-9-1 2°). */
    Truth qualiopi() {
        Bilan bilan = asked.bilan();
        boolean implied = bilan.qualiopi() == null
                && asked.since(2022, 12, 21)
                && Boolean.TRUE.equals(bilan.listedOnMonCompteFormation());
        return implied ? Truth.PRESUMED : isTrue(bilan.qualiopi());
    }

    /** CSS L323-3-1: a sick leave does not exclude a bilan, it asks for agreements. */
    private Truth absence() {
        return asked.person().absence() == null ? Truth.PRESUMED : Truth.TRUE;
    }

    /** CSS L323-3-1: the doctor and the fund must agree. */
    boolean isOnSickLeave() {
        return asked.person().absence() == Absence.SICK_LEAVE;
    }

    /** L6323-9-1. */
    Truth listed() {
        return isTrue(asked.bilan().listedOnMonCompteFormation());
    }

    /** L6323-3, L5421-4: no rights for whoever may draw a full pension; presumed of the retired only. */
    Truth noFullPension() {
        Boolean full = asked.person().fullRatePension();
        return asked.is(Status.RETIRED) ? isTrue(full).not() : unless(full, f -> f);
    }

    /** L6323-17, D6323-4: on working time the employer may refuse the absence of an employee; silence is consent. */
    Truth workingTime() {
        Truth agreement = unless(asked.person().cpf().employerAgreement(), agreed -> !agreed);
        return Truth.any(Truth.of(!asked.is(Status.EMPLOYEE)), onWorkingTime().not(), agreement);
    }

    /** Whether the order is on working time: off it unless said of the order itself, as the holder may choose. */
    private Truth onWorkingTime() {
        return unless(asked.person().cpf().onWorkingTime(), on -> on).not();
    }

    /** L6323-4 II: only an order that can be placed is topped up, and it is the holder's own. */
    Truth orderIsPossible() {
        return Truth.all(
                Truth.of(asked.isOwnProject() && !asked.is(Status.PUBLIC_AGENT)),
                noFullPension(),
                workingTime(),
                asked.until(2022, 12, 20) ? Truth.TRUE : listed());
    }

    /** L6323-17: an absence that the employer has not answered yet, be the order or the bilan on working time. */
    boolean awaitsAbsence() {
        Boolean ofOrder = asked.person().cpf().onWorkingTime();
        return asked.is(Status.EMPLOYEE)
                && asked.person().cpf().employerAgreement() == null
                && Boolean.TRUE.equals(ofOrder == null ? asked.bilan().onWorkingTime() : ofOrder);
    }
}
