package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result for one scheme in a decision. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param label the scheme's name, not null
 * @param status its status, not null
 * @param ceiling the most that the scheme can pay for this bilan, null when unknown
 * @param criteria the ids of its criteria in the catalogue's order, empty for a scheme that is not applicable or not
 *     claimed, not null
 */
public record SchemeVerdict(
        Scheme scheme,
        BilingualText label,
        SchemeStatus status,
        @Nullable Euros ceiling,
        List<String> criteria) {

    /**
     * Copies the lists.
     *
     * @param scheme as the component
     * @param label as the component
     * @param status as the component
     * @param ceiling as the component
     * @param criteria as the component
     */
    public SchemeVerdict {
        criteria = List.copyOf(criteria);
    }
}
