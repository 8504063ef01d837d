package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a scheme and its outcome. Immutable and thread-safe.
 *
 * @param id the id of its rule, not null
 * @param label the criterion in words, not null
 * @param outcome met, presumed, unmet or unknown, not null
 * @param sources the keys of the sources of its rule, at least one, not null
 * @param missing the JSON pointers of the absent inputs that could decide it or overturn the presumption, empty for a
 *     criterion that is met or unmet, not null
 * @param actual the values that the criterion read, in words, null when all of them are unknown
 * @param required what the criterion asks, in words, null when it reads no input
 * @param gap by how much it is missed, null unless it is unmet and compares a quantity
 */
public record Criterion(
        String id,
        BilingualText label,
        Outcome outcome,
        List<String> sources,
        List<String> missing,
        @Nullable BilingualText actual,
        @Nullable BilingualText required,
        @Nullable Gap gap) {

    /**
     * Copies the lists.
     *
     * @param id as the component
     * @param label as the component
     * @param outcome as the component
     * @param sources as the component
     * @param missing as the component
     * @param actual as the component
     * @param required as the component
     * @param gap as the component
     * @throws IllegalArgumentException if there is a gap and the outcome is not {@link Outcome#UNMET}
     */
    public Criterion {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
        if (gap != null && outcome != Outcome.UNMET) {
            throw new IllegalArgumentException(id + " is " + outcome + " and has a gap of " + gap
                    + ": pass null, only an unmet criterion has one");
        }
    }
}
