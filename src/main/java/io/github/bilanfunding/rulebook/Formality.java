package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be filed when a rule of a family fires: with whom, with which papers, and how long before the
 * bilan starts. Immutable and thread-safe.
 *
 * @param family the family of the rule, not null
 * @param scheme the code of its scheme, or {@value RuleInfo#BILAN}, not null
 * @param source the key of its source, not null
 * @param validFrom the first request date to which it applies, inclusive, not null
 * @param validTo the last request date to which it applies, inclusive, null when no end is known
 * @param delay how long before the start of the bilan, null when there is no delay
 * @param whom the recipient, not null
 * @param what the document or declaration to file, not null
 * @param papers the papers to gather, possibly empty, not null
 * @param answer how long the recipient has to answer, null when unknown
 * @param silence the meaning of no answer in that time, null when unknown
 */
public record Formality(
        String family,
        String scheme,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Delay delay,
        BilingualText whom,
        BilingualText what,
        List<BilingualText> papers,
        @Nullable Delay answer,
        @Nullable Silence silence)
        implements InForce {

    /**
     * Copies the list.
     *
     * @param family as the component
     * @param scheme as the component
     * @param source as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param delay as the component
     * @param whom as the component
     * @param what as the component
     * @param papers as the component
     * @param answer as the component
     * @param silence as the component
     */
    public Formality {
        papers = List.copyOf(papers);
    }
}
