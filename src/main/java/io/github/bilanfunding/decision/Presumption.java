package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * An absent input on which the decision takes something for granted until somebody says otherwise. Immutable and
 * thread-safe.
 *
 * @param pointer the JSON pointer of the absent input, not null
 * @param text what is taken for granted, in words, not null
 * @param rules the ids of the fired rules that take it for granted, at least one, not null
 */
public record Presumption(String pointer, BilingualText text, List<String> rules) {

    /**
     * Copies the list.
     *
     * @param pointer as the component
     * @param text as the component
     * @param rules as the component
     */
    public Presumption {
        rules = List.copyOf(rules);
    }
}
