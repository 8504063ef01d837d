package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Source;
import java.util.List;

/**
 * An article that a rulebook cites and of which an index knows more. Immutable and thread-safe.
 *
 * @param known the article in the last version that the rulebook knows, not null
 * @param newer the versions that the rulebook does not know, in the order of the index, not null
 * @param redated the versions that the rulebook knows with other days, in the order of the index, not null
 * @param citedBy the ids of the rules, table rows and remarks that cite the article, as in {@link Provision#id()}, not
 *     null
 */
public record ArticleChange(
        Source known, List<ArticleVersion> newer, List<ArticleVersion> redated, List<String> citedBy) {

    /**
     * Copies the lists.
     *
     * @param known as the component
     * @param newer as the component
     * @param redated as the component
     * @param citedBy as the component
     */
    public ArticleChange {
        newer = List.copyOf(newer);
        redated = List.copyOf(redated);
        citedBy = List.copyOf(citedBy);
    }

    boolean isNews() {
        return !newer.isEmpty() || !redated.isEmpty();
    }
}
