package io.github.bilanfunding.rulebook;

import java.util.List;

/**
 * The expert cases that exercise a rule with the same outcome. Immutable and thread-safe.
 *
 * @param outcome what they state about the rule, not null
 * @param count their number, 1 or more
 * @param named some of them by name, first the cases that state least about other rules; at least one, not null
 */
public record RuleCases(CaseOutcome outcome, int count, List<NamedCase> named) {

    /**
     * Copies the list.
     *
     * @param outcome as the component
     * @param count as the component
     * @param named as the component
     */
    public RuleCases {
        named = List.copyOf(named);
    }
}
