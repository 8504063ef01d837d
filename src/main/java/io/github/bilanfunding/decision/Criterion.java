package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a scheme and how it came out. Immutable and thread-safe.
 *
 * @param id the id of the rule that states it, not null
 * @param label the criterion in words, not null
 * @param outcome met, unmet or unknown, not null
 * @param sources where it comes from, at least one, not null
 * @param missing the JSON pointers of the absent inputs that would settle it; empty unless it is unknown, not null
 * @param actual the values that the criterion read, in words, null when none of them is known
 * @param required what the criterion asks, in words, null where it asks nothing of the request
 * @param gap by how much it is missed, null unless it is unmet and compares a quantity
 */
public record Criterion(
        String id,
        BilingualText label,
        Outcome outcome,
        List<Source> sources,
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
     * @throws IllegalArgumentException if there is a gap though the criterion is not unmet
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
