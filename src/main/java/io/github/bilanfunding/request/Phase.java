package io.github.bilanfunding.request;

/** The phases of a bilan, as the guide names them. */
public enum Phase {
    /** Initial diagnosis. */
    DIAGNOSIS,
    /** Analysis of skills. */
    SKILLS,
    /** Projection into occupations. */
    PROJECTION,
    /** Action plan. */
    ACTION_PLAN
}
