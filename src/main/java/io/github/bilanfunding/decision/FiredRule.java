package io.github.bilanfunding.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose condition was met. Rules fire in three phases: gates, criteria, amounts. The rules of one phase are
 * independent of each other and are listed in the catalogue's order. Immutable and thread-safe.
 *
 * @param order its position in the firing order, from 1
 * @param id its stable id, not null
 * @param name its French name, not null
 * @param scheme the code of its scheme, or {@code BILAN} for a rule about the bilan itself, not null
 * @param sources the keys of its sources, at least one, not null
 * @param validFrom the first day on which the rule applies, inclusive, not null
 * @param validTo the last day on which it applies, inclusive, null when no end is known
 */
public record FiredRule(
        int order,
        String id,
        String name,
        String scheme,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * Copies the lists.
     *
     * @param order as the component
     * @param id as the component
     * @param name as the component
     * @param scheme as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     */
    public FiredRule {
        sources = List.copyOf(sources);
    }
}
