package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion whose outcomes in two compared decisions differ. Immutable and thread-safe.
 *
 * @param id the id of its rule, not null
 * @param label the criterion in words, not null
 * @param scheme the code of its scheme, or {@code BILAN}, not null
 * @param left its outcome on the left, null when it was not assessed there
 * @param right its outcome on the right, null when it was not assessed there
 * @param reason why the outcomes differ, not null
 * @param sources its sources, at least one, not null
 */
public record CriterionDifference(
        String id,
        BilingualText label,
        String scheme,
        @Nullable Outcome left,
        @Nullable Outcome right,
        BilingualText reason,
        List<Source> sources) {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param label as the component
     * @param scheme as the component
     * @param left as the component
     * @param right as the component
     * @param reason as the component
     * @param sources as the component
     */
    public CriterionDifference {
        sources = List.copyOf(sources);
    }
}
