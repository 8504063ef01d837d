package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * What one scheme pays in a plan. Immutable and thread-safe.
 *
 * @param payer who pays it, not null
 * @param scheme the scheme under which it is paid, not null
 * @param amount the amount in euros, above zero, at most the scheme's ceiling, not null
 * @param certainty whether a funder must still approve it, not null
 * @param rules the ids of the rules that gave the amount, in the catalogue's order, at least one, not null
 */
public record Contribution(Payer payer, Scheme scheme, Euros amount, Certainty certainty, List<String> rules) {

    /**
     * Copies the lists.
     *
     * @param payer as the component
     * @param scheme as the component
     * @param amount as the component
     * @param certainty as the component
     * @param rules as the component
     */
    public Contribution {
        rules = List.copyOf(rules);
    }
}
