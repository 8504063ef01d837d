package io.github.bilanfunding.decision;

import java.util.List;

/**
 * A scheme that is open and may still pay, although its amount is not known. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param missing the JSON pointers of the absent inputs on which the amount depends, empty where only the funder knows
 *     it, not null
 * @param rules the ids of the fired rules that leave the amount open, at least one, not null
 */
public record AmountToConfirm(Scheme scheme, List<String> missing, List<String> rules) {

    /**
     * Copies the lists.
     *
     * @param scheme as the component
     * @param missing as the component
     * @param rules as the component
     */
    public AmountToConfirm {
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
    }
}
