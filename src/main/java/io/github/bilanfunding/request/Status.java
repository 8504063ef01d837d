package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** The main occupation of a beneficiary. */
public enum Status implements Labelled {
    /** Employed under a contract of private law. */
    EMPLOYEE("salarié", "employee"),
    /** Registered as looking for a job. */
    JOB_SEEKER("demandeur d'emploi", "job seeker"),
    /** Self-employed, micro-entrepreneurs and liberal professions included. */
    SELF_EMPLOYED("travailleur indépendant", "self-employed person"),
    /** Officer of a company (<i>dirigeant</i>). */
    COMPANY_OFFICER("mandataire social assimilé salarié", "company officer treated as an employee"),
    /** Agent of the State, of a local authority or of a public hospital. */
    PUBLIC_AGENT("agent public", "public agent"),
    /** Drawing a pension. */
    RETIRED("retraité", "pensioner");

    private final BilingualText label;

    Status(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
