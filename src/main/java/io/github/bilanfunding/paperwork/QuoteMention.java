package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * A sentence for a quote, its values filled in. Immutable and thread-safe.
 *
 * @param id its id in the rulebook, not null
 * @param text the sentence, not null; the provider fills in what is in square brackets
 * @param warning whether the reader of the plan must be warned of it too
 * @param sources its sources, not null
 */
public record QuoteMention(String id, BilingualText text, boolean warning, List<Source> sources) {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param text as the component
     * @param warning as the component
     * @param sources as the component
     */
    public QuoteMention {
        sources = List.copyOf(sources);
    }
}
