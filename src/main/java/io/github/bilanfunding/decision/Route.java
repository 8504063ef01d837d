package io.github.bilanfunding.decision;

/** The ways of paying that exclude one another; a plan follows one of them. In order of preference when all else is equal. */
public enum Route {
    /** One way that combines every scheme, as the guide sees it. */
    COMBINED,
    /** An order through the compte personnel de formation. */
    CPF,
    /** The training plan of the company. */
    COMPANY_PLAN,
    /** A training fund of the self-employed. */
    SELF_EMPLOYED_FUND,
    /** The compte professionnel de prévention. */
    C2P,
    /** The congé de reclassement. */
    REDEPLOYMENT_LEAVE,
    /** The public service. */
    PUBLIC_SERVICE
}
