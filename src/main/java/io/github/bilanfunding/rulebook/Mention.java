package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a quote carries. Immutable and thread-safe.
 *
 * @param id its id, unique in the rulebook, not null
 * @param families the families of which a rule must have fired for a quote to carry it; empty when it always does, not
 *     null
 * @param sources where it comes from, at least one, not null
 * @param validFrom the first request date for which it stands, not null
 * @param validTo the last request date for which it stands, null when no end is known
 * @param text the sentence, not null; a JSON pointer in braces stands for that field of the request, square brackets for
 *     what the provider fills in
 */
public record Mention(
        String id,
        List<String> families,
        List<Source> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BilingualText text)
        implements InForce {

    /**
     * Copies the lists.
     *
     * @param id as the component
     * @param families as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param text as the component
     */
    public Mention {
        families = List.copyOf(families);
        sources = List.copyOf(sources);
    }
}
