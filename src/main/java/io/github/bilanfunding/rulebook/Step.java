package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a beneficiary does for a plan, such as to validate an order. Immutable and thread-safe.
 *
 * @param id its id, unique in the rulebook, not null
 * @param route the route of the plans that need it, not null
 * @param payer the payer who must have a part in such a plan; null when it does not matter
 * @param sources the keys of its sources, at least one, not null
 * @param validFrom the first request date to which it applies, inclusive, not null
 * @param validTo the last request date to which it applies, inclusive, null when no end is known
 * @param text what is to be done, not null
 */
public record Step(
        String id,
        Route route,
        @Nullable Payer payer,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BilingualText text)
        implements InForce {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param route as the component
     * @param payer as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param text as the component
     */
    public Step {
        sources = List.copyOf(sources);
    }
}
