package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * Information or a warning for the reader of a decision. Immutable and thread-safe.
 *
 * @param code a stable code: the id of the rule that gave the notice, if a rule did; not null
 * @param severity how much it matters, not null
 * @param message the notice in words, not null
 * @param sources the keys of its sources, possibly empty, not null
 */
public record Notice(String code, Severity severity, BilingualText message, List<String> sources) {

    /**
     * Copies the lists.
     *
     * @param code as the component
     * @param severity as the component
     * @param message as the component
     * @param sources as the component
     */
    public Notice {
        sources = List.copyOf(sources);
    }
}
