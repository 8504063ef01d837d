package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * An interpretation that a rulebook depends on, or a question that its sources leave open. Immutable and thread-safe.
 *
 * @param scheme the code of the scheme that it concerns, or {@value RuleInfo#BILAN}, not null
 * @param families the families of the rules that another answer would change, at least one, not null
 * @param text the interpretation or the question, not null
 */
public record Doubt(String scheme, List<String> families, BilingualText text) {

    /**
     * Copies the list.
     *
     * @param scheme as the component
     * @param families as the component
     * @param text as the component
     */
    public Doubt {
        families = List.copyOf(families);
    }
}
