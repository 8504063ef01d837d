package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * A rule, not a criterion, that fired on one side only. Immutable and thread-safe.
 *
 * @param id its id, not null
 * @param label the rule in words, not null
 * @param scheme the code of its scheme, or {@code BILAN}, not null
 * @param kind its kind, not null
 * @param onLeft whether it fired on the left side
 * @param reason why it did not fire on the other side, not null
 * @param sources its sources, at least one, not null
 */
public record RuleDifference(
        String id,
        BilingualText label,
        String scheme,
        RuleKind kind,
        boolean onLeft,
        BilingualText reason,
        List<Source> sources) {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param label as the component
     * @param scheme as the component
     * @param kind as the component
     * @param onLeft as the component
     * @param reason as the component
     * @param sources as the component
     */
    public RuleDifference {
        sources = List.copyOf(sources);
    }
}
