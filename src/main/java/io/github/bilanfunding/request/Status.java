package io.github.bilanfunding.request;

/** The main occupation of a beneficiary. */
public enum Status {
    /** Employed under a contract of private law. */
    EMPLOYEE,
    /** Registered as looking for a job. */
    JOB_SEEKER,
    /** Self-employed, micro-entrepreneurs and liberal professions included. */
    SELF_EMPLOYED,
    /** Officer of a company (<i>dirigeant</i>). */
    COMPANY_OFFICER,
    /** Agent of the State, of a local authority or of a public hospital. */
    PUBLIC_AGENT,
    /** Drawing a pension. */
    RETIRED
}
