package io.github.bilanfunding.paperwork;

import java.util.List;

/**
 * A formality of a cohort and the beneficiaries for whom it must be done. Immutable and thread-safe.
 *
 * @param deadline the formality with its dates, not null
 * @param beneficiaries the places of the beneficiaries, from 0, in ascending order, at least one, not null
 */
public record SharedDeadline(Deadline deadline, List<Integer> beneficiaries) {

    /**
     * Copies the list.
     *
     * @param deadline as the component
     * @param beneficiaries as the component
     */
    public SharedDeadline {
        beneficiaries = List.copyOf(beneficiaries);
    }
}
