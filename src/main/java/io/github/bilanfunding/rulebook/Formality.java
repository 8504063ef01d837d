package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be filed once a rule of a family has fired: with whom, with which papers, how long before the bilan starts. Immutable
 * and thread-safe.
 *
 * @param family the family of the rule, not null
 * @param scheme the code of its scheme, or {@value RuleInfo#BILAN}, not null
 * @param source where it comes from, not null
 * @param validFrom the first request date for which it stands, not null
 * @param validTo the last request date for which it stands, null when no end is known
 * @param delay how long before the start of the bilan, null when no delay is set
 * @param whom with whom it is filed, not null
 * @param what what is filed, not null
 * @param papers the papers to gather, possibly empty, not null
 * @param answer how long the other side has to answer once it is filed, null when that is not known
 * @param silence what no answer in that time means, null when that is not known
 */
public record Formality(
        String family,
        String scheme,
        Source source,
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
